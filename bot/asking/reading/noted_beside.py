"""`Coast immediates in November with the bridge shut`: what is marked on the very figure that is asked for.

It says under what the figure was had, and picks no cases, as a note in the catalogue says that it was so for them all.
"""

import re

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.reading.statements import Stated, is_of_a_measure, names_in
from bot.asking.words.case_words import CASE_WORDS
from bot.asking.words.tokens import plain_text, stem, tokens_of, words_of
from bot.asking.words.word_sets import word_set

_CLAUSE = re.compile(
    r"[\s,(]+(?P<said>(?:what with|with|when|while|during|because of|due to|owing to|given|after|thanks to)"
    r"(?: all| both)? (?:the|our|that|those|this)(?: [\w'’-]+){1,4})\)?(?=[?.!\s]*$)",
    re.IGNORECASE,
)
_ALONE = re.compile(r"(?:\s+[-\u2013\u2014]+\s+|\s*\()(?P<said>(?:the )?[\w'’-]+(?: [\w'’-]+){0,2})\)?(?=[?.!\s]*$)")
"""`ASB Torbeck August - regatta`: behind a dash or in brackets nothing but words of the note."""
_IN_FRONT = re.compile(r"^(?P<said>[\w'’-]+(?: [\w'’-]+){0,2})(?:\s+[-\u2013\u2014]+\s+|:\s+)")
_IN_BRACKETS = re.compile(r"\s*\((?P<said>(?:the )?[\w'’-]+(?: [\w'’-]+){0,2})\)")
_STATES = word_set(
    "shut closed open opened off on out down up running over gone back going being been was were is are in all still"
)
_CLOSED = word_set("shut closed")
"""What is closed is no place where cases were: the bridge shut."""
_WITH = word_set("with what")
_SMALL = word_set("the our that those this all both what with when while during because of due to owing given after")


def without_what_is_noted(text: str, vocabulary: Vocabulary) -> tuple[str, Stated] | None:
    """The question without such a clause at its end, and the clause; None where nothing like it is marked there."""
    found = _CLAUSE.search(text) or _ALONE.search(text) or _IN_BRACKETS.search(text) or _IN_FRONT.search(text)
    if found is None:
        return None
    words = [token.word for token in tokens_of(plain_text(found["said"]))]
    said = [word for word in words if word not in _SMALL | _STATES]
    if words[0] in _WITH and _STATES.isdisjoint(words):
        return None  # with the tools taken may be some of the thefts
    picks = _CLOSED.isdisjoint(words) and not CASE_WORDS.isdisjoint(said)
    if not said or picks or any(is_of_a_measure(word, vocabulary) for word in said):
        return None
    rest = text[: found.start()] + (text[found.end() :] if found.re in (_IN_BRACKETS, _IN_FRONT) else "")
    noted = _words_noted(rest, vocabulary)
    if not any({stem(word) for word in said} <= note for note in noted):
        return None
    return rest, Stated(found["said"], is_plain=False)


def _words_noted(question: str, vocabulary: Vocabulary) -> list[frozenset[str]]:
    """The words of each note on a measure that is named, in a place that is named too or in what lies around it."""
    framework = vocabulary.framework
    words = [token.word for token in tokens_of(plain_text(question))]
    named = [one for _, _, readings in names_in(words, vocabulary) for one in readings]
    measures = {one.key for one in named if one.sort is Sort.MEASURE}
    places = {one.key for one in named if one.sort is Sort.AREA} or {framework.home or ""}
    around = {key for place in places if place for key in framework.with_ancestors(place)}
    return [
        frozenset(map(stem, words_of(note.text)))
        for note in framework.annotations
        if note.measure in measures and note.area in around
    ]
