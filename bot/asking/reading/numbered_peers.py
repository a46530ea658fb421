"""`The four similar forces`: the number of a group's members before its name says no more than the name."""

from collections.abc import Iterator, Sequence

from bot.asking.names.vocabulary import LONGEST_PHRASE, Reading, Sort, Vocabulary
from bot.asking.periods.period_names import number_of


def counted_peers(said: Sequence[str], at: int, vocabulary: Vocabulary) -> Iterator[tuple[int, Reading]]:
    """How many words are a number and the group of just so many members behind it, home among them or left out."""
    number = number_of(said[at])
    if number is None:
        return
    home = vocabulary.framework.home
    for end in range(at + 2, min(at + 2 + LONGEST_PHRASE, len(said) + 1)):
        for one in vocabulary.readings(tuple(said[at + 1 : end])):
            if one.sort is Sort.PEERS:
                members = {*vocabulary.framework.peer_groups[one.key].members}
                if number in (len(members), len(members - {home})):
                    yield end - at, one
