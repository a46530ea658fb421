"""From the words of a question to the question: every word is placed, or it is not understood."""
