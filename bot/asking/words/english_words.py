"""Whether a word is one of everyday English, or a name that is borne elsewhere: then nothing else was meant by it.

The lists hold words as they stand in a dictionary; their regular forms (robs, robbing, robber, robbed) are worked out
here. Forms that are spelt against the rules (stoped, burglarys) are no forms: they are the misspellings looked for.
"""

from collections.abc import Iterator
from functools import lru_cache

from bot.asking.words import english_nouns as nouns
from bot.asking.words.common_words import COMMON
from bot.asking.words.english_qualities import OFFICE, PLACING_WORDS, POLICE_WORK, QUALITIES
from bot.asking.words.english_verbs import IRREGULAR_FORMS, VERBS
from bot.asking.words.names_elsewhere import FIRST_NAMES, PLACES, SURNAMES
from bot.asking.words.ordinary_words import ORDINARY
from bot.asking.words.slips import VOWELS

NOUNS = (
    nouns.PEOPLE
    | nouns.BODY_AND_FEELING
    | nouns.HOUSE_AND_THINGS
    | nouns.FOOD_AND_DRINK
    | nouns.ANIMALS_PLANTS_WEATHER
    | nouns.TOWN_TRADE_LAW
    | nouns.THOUGHTS_AND_MEASURES
)
NAMES_ELSEWHERE = FIRST_NAMES | SURNAMES | PLACES
ENGLISH = (VERBS | IRREGULAR_FORMS | NOUNS | QUALITIES | PLACING_WORDS | POLICE_WORK | OFFICE | ORDINARY | COMMON) - {
    "ur",
    "ill",
}
"""Words of everyday English as they stand in a dictionary, and those of the field."""
_WRITTEN_OTHERWISE = (("iz", "is"), ("yz", "ys"), ("or", "our"), ("ense", "ence"), ("ter", "tre"), ("og", "ogue"))
_SHORTEST_BASE = 3
_PREFIXES = ("un", "re", "non", "over", "under", "mis", "dis", "out", "pre", "inter", "super", "sub", "anti", "counter")
_ENDINGS_KEPT = ("ly", "ness", "ful", "less", "able", "ment", "hood", "ship", "ism", "ist", "ish", "like", "wise", "al")
_ENDINGS_OF_NOUNS = (
    ("ification", "ify"),
    ("ation", ""),
    ("ation", "e"),
    ("ion", ""),
    ("ion", "e"),
    ("ability", "able"),
    ("ity", ""),
    ("ity", "e"),
    ("ive", ""),
    ("ive", "e"),
    ("ant", ""),
    ("ance", ""),
    ("ical", "ic"),
)
_ENDINGS_OF_VERBS = ("ed", "ing", "er", "or", "est", "en", "able")


@lru_cache(maxsize=65_536)
def is_english(word: str) -> bool:
    """Whether a word is listed, or is a regular form of a listed one; names of people and places elsewhere count."""
    if word in ENGLISH or word in NAMES_ELSEWHERE:
        return True
    forms = (base for form in as_written_here(word) for base in _bases(form))
    return any(form in ENGLISH for form in forms) or _is_put_together(word)


def as_written_here(word: str) -> Iterator[str]:
    """A word, and as it is written in Britain where it may be written as in America."""
    yield word
    for there, here in _WRITTEN_OTHERWISE:
        if there in word:
            yield word.replace(there, here)


def _bases(word: str) -> Iterator[str]:
    """The words that a word may be a form of, with and without what was put before it."""
    once = {word, *_without_ending(word)}
    twice = once | {base for form in once for base in _without_ending(form)}
    for form in twice:
        yield form
        for prefix in _PREFIXES:
            if form.startswith(prefix) and len(form) - len(prefix) > _SHORTEST_BASE:
                yield form.removeprefix(prefix)


def _without_ending(word: str) -> Iterator[str]:
    """The words of which a word may be the plural, the past, who does it, or how it is done."""
    yield from (
        base
        for base in (*_singular(word), *_of_verbs(word), *_kept(word), *_of_nouns(word))
        if len(base) >= _SHORTEST_BASE
    )


def _singular(word: str) -> Iterator[str]:
    if not word.endswith("s") or word.endswith(("ss", "us")):
        return
    base = word[:-1]
    if word.endswith("ies"):
        yield f"{word[:-3]}y"
    elif word.endswith(("ches", "shes", "sses", "xes", "zes", "oes")):
        yield word[:-2]
    if not (base.endswith("y") and base[-2:-1] not in VOWELS):  # burglarys is no plural
        yield base


def _of_verbs(word: str) -> Iterator[str]:
    for ending in _ENDINGS_OF_VERBS:
        if not word.endswith(ending):
            continue
        base = word.removesuffix(ending)
        yield f"{base}e"
        if ending[0] == "e" and base.endswith("i"):
            yield f"{base[:-1]}y"
        elif len(base) > 2 and base[-1] == base[-2]:
            yield base[:-1]
            yield base
        elif not _doubles_its_end(base):  # stoped is no form of stop
            yield base


def _doubles_its_end(base: str) -> bool:
    """Whether a word of one syllable ends in one consonant after one vowel, as stop and rob do."""
    if len(base) < 2 or base[-1] in VOWELS or base[-1] in "wxy" or base[-2] not in VOWELS:
        return False
    return not set(base[:-2]) & VOWELS


def _of_nouns(word: str) -> Iterator[str]:
    return (word.removesuffix(ending) + put for ending, put in _ENDINGS_OF_NOUNS if word.endswith(ending))


def _kept(word: str) -> Iterator[str]:
    for ending in _ENDINGS_KEPT:
        if not word.endswith(ending):
            continue
        base = word.removesuffix(ending)
        if len(base) > _SHORTEST_BASE or base in QUALITIES:  # busness is no word of a bus
            yield base
        if base.endswith("i"):
            yield f"{base[:-1]}y"
        if ending == "ly":
            yield f"{base}le"
            if base.endswith("ab"):
                yield base[:-2]


_LONGEST_FIRST_PART = 9
_SHORTEST_PART = 4


def _is_put_together(word: str) -> bool:
    """Whether a word is two listed ones written together, the last of them maybe of several: handovers, wildfires."""
    places = range(_SHORTEST_PART, min(len(word) - _SHORTEST_PART, _LONGEST_FIRST_PART) + 1)
    return any(
        word[:place] in _FIRST_PARTS and not _LAST_PARTS.isdisjoint({word[place:], *_singular(word[place:])})
        for place in places
    )


_FIRST_PARTS = NOUNS | QUALITIES
_LAST_PARTS = NOUNS | PLACING_WORDS
