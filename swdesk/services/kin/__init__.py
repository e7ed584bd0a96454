"""Genogram and ecomap: from what is on file to a drawing."""
