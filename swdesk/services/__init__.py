"""What a worker does, as functions over the model."""
