"""From the question to its answer: figures, lists, or why there is none."""
