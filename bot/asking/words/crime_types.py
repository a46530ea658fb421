"""How kinds of crime are called where all of them are asked through: crime types, categories of offence."""

from collections.abc import Sequence

from bot.asking.words.word_sets import word_set

CRIMES = word_set("crime crimes offence offences")
_KINDS = word_set("type types category categories kind kinds sort sorts class classes")
_MEASURES = word_set("measures indicators kpis")
_SEVERAL = word_set("crimes offences")
_ONE, _WHICH = word_set("crime offence"), word_set("which what")
_MOVES = word_set("is has went rose fell grew dropped saw")
_BEFORE_SEVERAL = word_set("which what whats any all our the most")


def kinds_said_at(words: Sequence[str], at: int) -> int:
    """How many words from a place on are kinds of crime: crime types, which crimes; 0 for none."""
    if words[at] in _SEVERAL and at and words[at - 1] in _BEFORE_SEVERAL and words[at + 1 : at + 2] != ["of"]:
        return 1 + (words[at + 1 : at + 2] != [] and words[at + 1] in _KINDS)
    if words[at] in _ONE and at and words[at - 1] in _WHICH and {*words[at + 1 : at + 2]} & _MOVES:
        return 1
    if words[at] in CRIMES and words[at + 1 : at + 2] and words[at + 1] in _KINDS:
        return 2
    if words[at] in _ONE and at and words[at - 1] in _WHICH and {*words[at + 1 : at + 2]} & _MEASURES:
        return 2
    of_crime = words[at + 1 : at + 2] == ["of"] and words[at + 2 : at + 3] and words[at + 2] in CRIMES
    return 3 if words[at] in _KINDS and of_crime else 0


def asks_for_kinds(words: Sequence[str]) -> bool:
    """Whether kinds of crime are named anywhere."""
    return not CRIMES.isdisjoint(words) and any(kinds_said_at(words, at) for at in range(len(words)))
