"""Small widgets used on several pages."""
