"""The whole phrase that a word nobody knows stands in: hate crime and not hate, arrests for burglary, time of day.

What is not held is named as it was asked for. The phrase is found by where its words stand: the words beside it that
tell it apart, what it is of, and the name of what is held that stands straight before it (drink drive arrests).
"""

import re
from collections.abc import Sequence

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.periods.period_beginnings import PERIOD_BEGINNINGS
from bot.asking.words.case_words import CASE_WORDS
from bot.asking.words.common_words import COMMON
from bot.asking.words.english_words import ENGLISH, NOUNS
from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.tokens import Token, plain_text, stem, tokens_of, words_of
from bot.asking.words.word_sets import word_set

LONGEST = 7
_LONGEST_NAME = 6
_OF_THINGS = (Sort.MEASURE, Sort.GROUP)
_PARTING = (Sort.AREA, Sort.KIND, Sort.PEERS, Sort.WAVE, Sort.LEAD, Sort.DELIVERABLE)
_SAYS_NO_MORE = word_set("figures figure numbers number data stats statistics levels level info information total")
_SMALL = word_set(
    "a an the my our your their his her its this that these those some any every each no all both and or but nor if so "
    "as than then not never very too also just only ever yet still already now here there where when why how who whom "
    "whose whos what whats which is are was were be been being am do does did done has have had having can could will "
    "would should shall may might must we i you he she they it us me him them one ones of for in on at to from by with "
    "without within about after before since until till during between among against versus vs v over under above "
    "below up down out off into onto near per via through across around along again once more most less least fewer "
    "many much lot lots few because while please pls thanks thank cheers mate today yesterday tomorrow tonight happen "
    "happened happens go goes going went gone come came comes get gets got getting give gives gave given show shows "
    "tell tells told say says said list find see saw seen make makes made take takes took involve involved involves "
    "involving commit commits committed cost costs like get make makes know knows knew"
)
_JOINING = word_set("before after until till since during while without besides")
_COUNTED = word_set("crime offence arrest charge rate call job incident case custody abuse elder search stop")
_OF_DAYS = word_set("day night week year month")
_PARTICLES, _BEHIND_PARTICLES = word_set("up out off in down"), word_set("rate rates percentage")
"""Clear up rate."""
_ENDS_OF_NOUNS = ("tion", "ment", "ness", "ity", "age", "ance", "ence", "ers", "ists")


def whole_phrase(word: str, text: str, vocabulary: Vocabulary) -> str:
    """The phrase of a question that a word of it stands in, as it was written; the word where it stands alone."""
    tokens = tokens_of(plain_text(text))
    said = tuple(token.word for token in tokens)
    if said.count(word) != 1:
        return word
    at = said.index(word)
    if word in _JOINING:
        return _as_written(tokens[at : _end_of_clause(at, tokens)], text)
    if word in _SMALL:
        return word
    first, last = _beside(at, tokens, vocabulary)
    of_what = _end_of_what_it_is_of(last, tokens, vocabulary)
    while last > at and said[last] in _SAYS_NO_MORE and of_what == last:
        last = of_what = last - 1
    if is_thing(said[last]) and of_what == last:
        first = _start_of_name_before(first, tokens, vocabulary)
    return _as_written(tokens[first : of_what + 1], text) if of_what - first < LONGEST else word


def _as_written(tokens: Sequence[Token], text: str) -> str:
    """Some words with their capitals and marks, where they stand so in what was written."""
    words = [re.escape(token.word) for token in tokens]
    found = re.search(r"(?<!\w)" + r"(?:['\u2019]s)?[ -]+".join(words) + r"(?!\w)", text, re.IGNORECASE)
    return found[0] if found else " ".join(token.word for token in tokens)


def _end_of_clause(at: int, tokens: Sequence[Token]) -> int:
    """Where what a joining word brings in ends: after midnight, before the December board."""
    behind = (place for place in range(at + 1, len(tokens)) if tokens[place].opens or tokens[place].parted)
    return min(next(behind, len(tokens)), at + LONGEST - 2)


def _beside(at: int, tokens: Sequence[Token], vocabulary: Vocabulary) -> tuple[int, int]:
    """The first and the last of the words that stand with one and tell it apart: time of day, stop and searches."""
    first, last = at, at
    while last + 1 < len(tokens) and _goes_with(last + 1, last + 1, tokens, vocabulary):
        last += max(_length_of_name(last + 1, tokens, vocabulary, _OF_THINGS), 1)
    while first > 0 and _goes_with(first - 1, first, tokens, vocabulary):
        first -= 1
    return first, last


def _goes_with(at: int, edge: int, tokens: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether a word is of the same phrase; `edge` is the right one of the two that stand beside one another."""
    word = tokens[at].word
    if tokens[edge].opens or tokens[edge].parted or not word[:1].isalnum():
        return False
    if word in _PARTICLES and {token.word for token in tokens[at + 1 : at + 2]} & _BEHIND_PARTICLES:
        return True
    if word in _SMALL or word in PERIOD_BEGINNINGS or (word in COMMON | HARMLESS and word not in _SAYS_NO_MORE):
        return False
    elsewhere = any(one.sort in _PARTING for one in vocabulary.readings((word,)))
    return not elsewhere and (word not in _SAYS_NO_MORE or at == edge)


def _end_of_what_it_is_of(last: int, tokens: Sequence[Token], vocabulary: Vocabulary) -> int:
    """Where what a thing is of ends: value of stolen bikes, arrests for burglary; it is of no place and no time."""
    behind = [token.word for token in tokens[last + 1 : last + 2]]
    if (
        behind not in (["of"], ["for"] if is_thing(tokens[last].word) else ["of"])
        or last + 2 >= len(tokens)
        or tokens[last + 1].opens
    ):
        return last
    start = last + 2 + (tokens[last + 2].word in ("the", "our", "a", "an"))
    if length := _length_of_name(start, tokens, vocabulary, _OF_THINGS):
        return _beside(start + length - 1, tokens, vocabulary)[1]
    known = start >= len(tokens) or bool(_length_of_name(start, tokens, vocabulary, _PARTING))
    if behind == ["of"] and tokens[start].word in _OF_DAYS:
        return start
    if behind == ["for"] or known or tokens[start].word in PERIOD_BEGINNINGS or tokens[start].word in _SMALL:
        return last
    return _beside(start, tokens, vocabulary)[1]


def _start_of_name_before(first: int, tokens: Sequence[Token], vocabulary: Vocabulary) -> int:
    """Where the name of what is held begins that stands straight before a thing: custody deaths."""
    if not first or tokens[first].opens or tokens[first].parted:
        return first
    for length in range(min(_LONGEST_NAME, first), 0, -1):
        start = first - length
        if _length_of_name(start, tokens, vocabulary, _OF_THINGS) == length:
            return start
    return first


def _length_of_name(at: int, tokens: Sequence[Token], vocabulary: Vocabulary, sorts: Sequence[Sort]) -> int:
    for length in range(min(_LONGEST_NAME, len(tokens) - at), 0, -1):
        phrase = tuple(token.word for token in tokens[at : at + length])
        if any(one.sort in sorts for one in vocabulary.readings(phrase)):
            return length
    return 0


def is_thing(word: str) -> bool:
    """Whether a word is a noun that may have others with it, and is not what is done."""
    one = stem(word)
    if one in NOUNS | _COUNTED or word in NOUNS or word.endswith(_ENDS_OF_NOUNS):
        return True
    plural = word.endswith("s") and not word.endswith("ss")
    return plural and (word in CASE_WORDS or one in CASE_WORDS or one in ENGLISH)


def near_a_phrase(near: Sequence[str], phrase: str) -> tuple[str, ...]:
    """The names near to a word that are near to its phrase as well: those that have what it is of, its last word."""
    words = words_of(phrase)
    if len(words) < 2 or any(one in ("of", "for") for one in words):
        return tuple(near) if len(words) < 2 else ()
    return tuple(one for one in near if stem(words[-1]) in {stem(word) for word in words_of(one)})
