"""What a station keeps: records, field kinds and code lists."""
