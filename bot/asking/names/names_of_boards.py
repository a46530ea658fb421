"""What a board is called: by its key in words, and by its initials."""

from collections.abc import Iterator

LONGEST_INITIALS = 5


def board_in_words(board: str) -> str:
    """A board as it is told: SPCB, Strategic performance board."""
    return board.upper() if len(board) <= LONGEST_INITIALS else board.replace("-", " ").capitalize()


def names_of_board(board: str) -> Iterator[str]:
    """The names that people give a board, which a catalogue knows by its key alone."""
    words = board.replace("_", "-").split("-")
    yield " ".join(words)
    if 2 < len(words) <= LONGEST_INITIALS:
        yield "".join(word[:1] for word in words)
