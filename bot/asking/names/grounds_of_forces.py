"""What a force polices, where its own name says so: the railway of a railways police, and so on."""

from collections.abc import Sequence

from bot.asking.names.names_cut_short import phrases_of
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.areas import Area

_RAILWAYS = word_set("railway railways rail")
_GROUNDS = _RAILWAYS | word_set(
    "port ports harbour harbours dock docks airport airports island islands isle isles river rivers canal canals "
    "waterway waterways tunnel tunnels estate parks city county region province"
)
_ALL_OF_A_RAILWAY = phrases_of(
    "trains and stations, stations and trains, trains or stations, trains and in stations, trains and at stations, "
    "rail network, railway network, whole network, our network, rail system, railway system"
)
GROUND_BEGINNINGS = frozenset(one[0] for one in _ALL_OF_A_RAILWAY)
_STANDING = word_set("on in across around throughout over at for of")
_WHOSE = word_set("the our all whole entire these those")


def is_its_ground(words: Words, said: Sequence[str], home: Area) -> bool:
    """Whether words say where all of a force is, in a word of its own name: `deaths on the railway`.

    They stand as a place does. A word of another number is another thing: the island of an islands constabulary.
    """
    own = _own_words(home)
    (word, *more) = words
    if more or word not in _GROUNDS or not (word in own or (word in _RAILWAYS and own & _RAILWAYS)):
        return False
    place = said.index(word) if word in said else 0
    before = place - 1
    while before > 0 and said[before] in _WHOSE:
        before -= 1
    return 0 <= before < place - 1 and said[before] in _STANDING


def all_of_its_ground(said: Sequence[str], at: int, home: Area) -> int:
    """How many words from a place on name all that a force polices: its trains and stations, and neither alone."""
    if not _own_words(home) & _RAILWAYS:
        return 0
    return max((len(one) for one in _ALL_OF_A_RAILWAY if tuple(said[at : at + len(one)]) == one), default=0)


def _own_words(home: Area) -> frozenset[str]:
    return frozenset(words_of(" ".join((home.name, *home.aliases, home.kind))))
