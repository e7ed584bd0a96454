"""Figures made once for the screen and for paper: shapes in mm, and what is built of them."""
