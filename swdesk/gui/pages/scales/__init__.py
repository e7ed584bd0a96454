"""The pages of scales."""
