"""Records as printed pages: fonts, line breaking, grids, sheets."""
