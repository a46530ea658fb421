"""What the Board reads: the paper and the statement. Pure."""
