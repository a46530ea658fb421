"""What was asked: the question, its answer and the follow-up. Pure."""
