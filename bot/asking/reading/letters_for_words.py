"""The first word of a name by its letter before a stroke: s/search, d/abuse."""

import re

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.words.tokens import stem
from bot.asking.words.word_sets import word_set

_SAID = re.compile(r"(?<![\w/])(?P<letter>[a-z])/(?P<word>[a-z]{4,})(?![\w/])", re.IGNORECASE)

_OF_ANY = word_set("crime offence incident rate call time number victim report")
"""Before these stands what any measure may be of: v/crime is of vehicles, or violent."""


def with_letters_in_full(text: str, vocabulary: Vocabulary) -> str:
    """A text with each such letter as the only word that stands before that other one in the names of measures."""
    return _SAID.sub(lambda said: _in_full(said, vocabulary), text) if "/" in text else text


def _in_full(said: re.Match[str], vocabulary: Vocabulary) -> str:
    letter, word = said["letter"].casefold(), stem(said["word"].casefold())
    pairs = ((stem(one), stem(other)) for one, other in vocabulary.pairs_of_measures if len(one) > 1)
    before = {one for one, other in pairs if other == word and one[:1] == letter}
    return f"{before.pop()} {said['word']}" if len(before) == 1 and word not in _OF_ANY else said[0]
