"""What things are called: the vocabulary of a catalogue, its short and bent names, and their spelling."""
