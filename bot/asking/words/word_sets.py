"""Sets of words, written as people write them."""


def word_set(words: str) -> frozenset[str]:
    """The words of a text, parted by spaces."""
    return frozenset(words.split())
