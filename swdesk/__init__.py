"""社工台: what a small social-work station keeps on paper, kept properly on one computer."""

__version__ = "0.1.0"
