"""Other ways of naming a target: the 14/15 milestone, the rank target, the trajectory, at 95 yet, short of 1,680."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.asking.asked_period import AskedPeriod
from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.names.who_answers_for import ARTICLES
from bot.asking.periods.period_words import PeriodReader
from bot.asking.question import Aim
from bot.asking.reading.span import Span
from bot.asking.reading.thresholds import THEY_ARE, said_number
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_AGAINST = word_set("against on vs versus v with to")
_NOUNS = word_set("target targets milestone milestones goal")
_OF_PEERS = word_set("rank ranking peer peers position league")
_YET = word_set("yet now already")
_COLOURS = {"red": Field.MISSED, "green": Field.ON_TRACK}
_OF_UPDATES = word_set("update updates deliverable deliverables plan plans action actions mean means meaning")
"""Of these a colour is what their lead gave them; of figures red is what misses its target."""
_PLACES = ("first 1st top", "second 2nd", "third 3rd", "fourth 4th", "fifth 5th", "sixth 6th")
_PLACES_SAID = {word: place for place, said in enumerate(_PLACES, start=1) for word in said.split()}
_ORDINALS = frozenset(_PLACES_SAID) - {"top"}
_TO_BE = word_set("to be come get finish in at reach rank sit the us for have")
_TAGS = {(tag, it) for tag in ("wasnt", "isnt", "was", "is") for it in ("it", "that")}
_AIMS = _NOUNS | word_set("ambition aspiration aim spot")
NAMED_TARGET_BEGINNINGS = frozenset({*_AGAINST, *_AIMS, *_OF_PEERS, *_ORDINALS, *_COLOURS, "short", "at", "top"})


def named_targets(tokens: Sequence[Token], at: int, periods: PeriodReader, written: str) -> Iterator[Span]:
    """What stands at a place of a target that is named by its year, its kind or its number."""
    words = [token.word for token in tokens]
    yield from _of_a_year(words, at, periods)
    if words[at] in _OF_PEERS and words[at + 1 : at + 2] and words[at + 1] in _NOUNS:
        yield Span(at, at + 2, (_field(Field.TARGET),), aim=Aim(rank=True))
    if words[at] in _ORDINALS and words[at + 1 : at + 3] == ["or", "better"]:
        yield Span(at, at + 3, (_field(Field.RANK),))
    said = said_number(tokens, at + 1) if words[at] == "top" else None
    if said is not None and said.unit is None and words[said.end : said.end + 1] and words[said.end] in _AIMS:
        yield Span(at, said.end + 1, (_field(Field.TARGET),), aim=Aim(said.number, rank=True))
    yield from _of_a_place(words, at)
    yield from _at_a_number(tokens, words, at, written)
    if words[at] in _COLOURS and not _OF_UPDATES & {*words}:
        rag = int(words[at + 1 : at + 2] in (["rated"], ["flagged"]))
        yield Span(at, at + 1 + rag, (_field(_COLOURS[words[at]]),))


def _of_a_year(words: Sequence[str], at: int, periods: PeriodReader) -> Iterator[Span]:
    """`Against the 14/15 milestone`: that year's, and no comparison with the year."""
    if words[at] not in _AGAINST:
        return
    place = at + 1
    place += place < len(words) and words[place] in ARTICLES
    found: tuple[int, AskedPeriod] | None = periods.period(place) if place < len(words) else None
    end = place + found[0] if found is not None else place
    if found is not None and end < len(words) and words[end] in _NOUNS:
        yield Span(at, end + 1, (_field(Field.ON_TRACK),), period=found[1])


def _of_a_place(words: Sequence[str], at: int) -> Iterator[Span]:
    """`Target was 3rd wasnt it`, `the aim is to be second`: a target of a rank, by the place that it is."""
    place = at + 2
    if words[at] not in _AIMS or words[at + 1 : at + 2] == [] or words[at + 1] not in THEY_ARE | {"of"}:
        return
    while place < len(words) and words[place] in _TO_BE:
        place += 1
    number = _PLACES_SAID.get(words[place]) if place < len(words) else None
    if number is None:
        return
    end = place + 1
    end += 2 * (words[end : end + 2] == ["or", "better"]) + (words[end : end + 1] in (["place"], ["spot"]))
    end += 2 * (tuple(words[end : end + 2]) in _TAGS)
    yield Span(at, end, (_field(Field.TARGET),), aim=Aim(Decimal(number), rank=True))


def _at_a_number(tokens: Sequence[Token], words: Sequence[str], at: int, written: str) -> Iterator[Span]:
    """`Are we at 95 yet`, `how many short of 1,680`."""
    short = words[at : at + 2] == ["short", "of"]
    if not short and not (words[at] == "at" and THEY_ARE & {*words}):
        return
    place = at + 1 + short
    place += place < len(words) and words[place] in ARTICLES
    said = said_number(tokens, place, written) if place < len(tokens) else None
    if said is None or not words[place][:1].isdecimal():
        return
    ends = said.end == len(words) or words[said.end] in _YET
    if short or ends:
        field = Field.VARIANCE if short else Field.ON_TRACK
        yield Span(at, said.end, (_field(field),), aim=Aim(said.number, said.unit, plain=True))


def _field(field: Field) -> Reading:
    return Reading(Sort.FIELD, field.value)
