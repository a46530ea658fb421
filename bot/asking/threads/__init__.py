"""What people say in a thread that goes on from more than one question: what was listed, offered or not understood."""
