"""What a board is called: by its key in words, by its initials, and by the last word where no other has it."""

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations, product

from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

LONGEST_INITIALS = 5
_GATHERINGS = word_set("panel committee conference forum council assembly cabinet summit congress tribunal")
"""By such a word alone a board goes; any other may be of anything."""
_OF_IT = ("meeting", "meetings", "papers", "paper", "deadline")


def board_in_words(board: str) -> str:
    """A board as it is told: SPCB, Strategic performance board."""
    return board.upper() if len(board) <= LONGEST_INITIALS else board.replace("-", " ").capitalize()


def names_of_boards(boards: Collection[str]) -> Iterator[tuple[str, str]]:
    """The names that people give each board, which a catalogue knows by its key alone: also those of its papers."""
    ends = [_words(board)[-1] for board in boards]
    twos = [_words(board)[-2:] for board in boards]
    for board in boards:
        words = _words(board)
        names = [" ".join(words)]
        initials = (tuple(words), tuple(word for word in words if word not in HARMLESS))
        names += ["".join(word[:1] for word in some) for some in initials if 2 < len(some) <= LONGEST_INITIALS]
        names += [words[-1]] if words[-1] in _GATHERINGS and ends.count(words[-1]) == 1 else []
        names += [" ".join(words[-2:])] if len(words) > 2 and twos.count(words[-2:]) == 1 else []
        names += _shorter_names(words, [_words(other) for other in boards if other != board])
        yield from ((name, board) for name in names)
        yield from ((f"{name} {of_it}", board) for name, of_it in product(names, _OF_IT))


def _shorter_names(words: Sequence[str], others: Sequence[Sequence[str]]) -> list[str]:
    """`Mills performance meeting`, of the Mills divisional performance meeting: with some of its words left out.

    The last stays, and with a meeting two before it: who is meeting what they aim for is no board.
    """
    least = 2 if words[-1] in _OF_IT else 1
    some = (
        chosen
        for length in range(least, min(len(words) - 1, _MOST_BEFORE + 1))
        for chosen in combinations([word for word in words[:-1] if word not in _LINKS], length)
    )
    told_apart = (chosen for chosen in some if not any({*chosen, words[-1]} <= {*other} for other in others))
    return [" ".join((*chosen, words[-1])) for chosen in told_apart if words[-1] in _MEET]


_MOST_BEFORE = 4
_LINKS = frozenset({"and", "of", "for", "the", "in", "on"})
_MEET = _GATHERINGS | word_set("meeting board group")


def _words(board: str) -> tuple[str, ...]:
    return words_of(board.replace("_", " ").replace("-", " ")) or (board,)
