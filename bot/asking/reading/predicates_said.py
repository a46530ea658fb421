"""Whether a verb is the predicate by which the figure asked for is had, and so can change nothing.

`What did it end up at`, `how many have we racked up`, `which area has witnessed the biggest rise`, `complaints that
came in`. Straight before a name, behind an article or as what was done with cases a verb may say which are meant, and
stops the answer there as any word does that could not be placed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.periods.period_phrases import by_first_word, phrases
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Segmentation, Span
from bot.asking.words.field_words import Field
from bot.asking.words.order_words import ENDS_OF_ORDERS
from bot.asking.words.predicates import (
    AROSE,
    CAME_OUT,
    COME_OUT,
    FOLLOWED_BY,
    HAS_HAD,
    HAS_HAD_A_FIGURE,
    HAVING,
    IN_TIME,
    PHRASES_OF_A_FIGURE,
    PHRASES_OF_CASES,
    PHRASES_OF_COMING_OUT,
    PHRASES_OF_DOING,
    PHRASES_OF_HAVING,
    PHRASES_OF_SO_MUCH,
    TO_HAVE,
    TO_HAVE_A_FIGURE,
    WAS_HAD,
)
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set
from bot.asking.words.words_without_bearing import ANYWHERE
from bot.figures.measures import Combine, Unit

PREDICATE = "predicate"
"""A verb and its particle, as a reading."""

_OF_HAVING, _OF_DOING, _OF_A_FIGURE, _OF_COMING_OUT, _OF_SO_MUCH, _OF_CASES = (
    phrases(text)
    for text in (
        PHRASES_OF_HAVING,
        PHRASES_OF_DOING,
        PHRASES_OF_A_FIGURE,
        PHRASES_OF_COMING_OUT,
        PHRASES_OF_SO_MUCH,
        PHRASES_OF_CASES,
    )
)
_BY_FIRST_WORD = by_first_word(_OF_HAVING | _OF_DOING | _OF_A_FIGURE | _OF_COMING_OUT | _OF_SO_MUCH | _OF_CASES)
_AT_AN_END = phrases("looking at")
"""Else they say where to look."""
PREDICATE_BEGINNINGS = frozenset(_BY_FIRST_WORD)
_SINGLE = (
    IN_TIME | TO_HAVE | HAVING | HAS_HAD | TO_HAVE_A_FIGURE | HAS_HAD_A_FIGURE | WAS_HAD | COME_OUT | CAME_OUT | AROSE
)
_DID = word_set("did do does didnt dont doesnt")
_HAVE = word_set("have has had weve theyve whos whove havent hasnt hadnt having")
_WAS = word_set("was were is are be been being")
_GOT = word_set("got get gets getting gotten")
_WHO = word_set("we they it i you he she that which who this these those there weve theyve")
_BESIDE = ANYWHERE | word_set("also actually already just all then since still now so ever even usually only both each")
_SORTS_OF_SUBJECTS = frozenset({Sort.MEASURE, Sort.GROUP, Sort.AREA, Sort.KIND})
_FIELDS_OF_SUBJECTS = frozenset(
    Reading(Sort.FIELD, one.value) for one in (Field.HOME, Field.AREAS, Field.WHICH, Field.TOTAL, Field.RATE)
)
_FIGURES = word_set("number numbers figure figures count volume level levels performance")
_GOES_ON = word_set(
    """
    about at in on for over during across from since to between through throughout within around as when where and or
    but than then versus vs compared against again last this so yet like with please exactly up lately what how which
    """
)
_GOING = word_set("go went")
_ARTICLES = word_set("the a an its their any")
_ASKS_HOW_MUCH = _OF_COMING_OUT | _OF_SO_MUCH | {(word,) for word in COME_OUT | CAME_OUT}
_WHERE = frozenset({"where", "wheres"})
_WHERE_AND_WHEN = word_set("in for during across over since within throughout between")
_ASKS_FOR_A_FIGURE = _DID | _HAVE | word_set("how where wheres hows which")
_ANOTHER_VERB = word_set("up down off out away over")
_REPEATED = word_set("again twice")
_DEALT_WITH = frozenset({"managed", "managing"})
_PLACED = frozenset({Sort.AREA, Sort.KIND})
_COMING = word_set("coming arisen")
_PLACES = frozenset(Reading(Sort.FIELD, one.value) for one in (Field.AREAS, Field.WHERE))
_WITHIN_A_TIME = re.compile(r"\b(?:within|in|under|inside) \d+ (?:second|minute|hour|day|sec|min)")
_ENDS = frozenset(Reading(Sort.FIELD, one.value) for one in ENDS_OF_ORDERS)


def predicates_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """Verbs with their particles that stand at a place, with the `at` or `on` behind them that nothing follows."""
    words, tokens = question.words, question.tokens
    for phrase in _BY_FIRST_WORD.get(words[at], ()):
        end = at + len(phrase)
        if tuple(words[at:end]) != phrase or any(one.opens for one in tokens[at + 1 : end]):
            continue
        if phrase in _AT_AN_END and not _ends(tokens, end):
            continue
        tail = words[end : end + 1] and words[end] in FOLLOWED_BY and _ends(tokens, end + 1)
        for stop in (end, end + 1) if tail else (end,):
            yield Span(at, stop, (Reading(Sort.HARMLESS, PREDICATE, " ".join(phrase)),))


def _ends(tokens: Sequence[Token], at: int) -> bool:
    """Whether at a place a clause is over, or goes on with another word of place or time."""
    return at >= len(tokens) or tokens[at].opens or tokens[at].word in _GOES_ON


def with_phrases_parted(path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> Segmentation:
    """A way of cutting a question, in which a verb and its particle are each by itself where they are no predicate."""
    if not any(reading.key == PREDICATE for one in path for reading in one.readings):
        return path
    kept: list[Span] = []
    for place, one in enumerate(path):
        phrase = next((tuple(reading.of.split()) for reading in one.readings if reading.key == PREDICATE), ())
        if not phrase or _Verb(kept, one, path[place + 1 : place + 2], tokens, vocabulary).is_predicate(phrase):
            kept = _without_places_asked(kept, tokens) if phrase in _ASKS_HOW_MUCH else kept
            kept.append(one)
            continue
        for at in range(one.start, one.end):
            kept.append(Span(at, at + 1, tuple(sorted(vocabulary.readings((tokens[at].word,))))))
    return tuple(kept)


def with_predicates(path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> Segmentation:
    """A way of cutting a question, in which single verbs that were left over are passed over as its predicate."""
    if not any(not one.placed and tokens[one.start].word in _SINGLE for one in path):
        return path
    kept: list[Span] = []
    for place, one in enumerate(path):
        said = (tokens[one.start].word,)
        verb = _Verb(kept, one, path[place + 1 : place + 2], tokens, vocabulary)
        if not one.placed and said[0] in _SINGLE and verb.is_predicate(said):
            kept = _without_places_asked(kept, tokens) if said in _ASKS_HOW_MUCH else kept
            one = Span(one.start, one.end, (Reading(Sort.HARMLESS, PREDICATE),))
        kept.append(one)
    return tuple(kept)


def _without_places_asked(before: Sequence[Span], tokens: Sequence[Token]) -> list[Span]:
    """`Where did it end up` asks for the figure and not for places, unless an end of them is asked for."""
    if any(_ENDS & {*one.readings} for one in before):
        return [*before]
    where = Reading(Sort.HARMLESS, "where")
    return [
        Span(one.start, one.end, (where,)) if tokens[one.start].word in _WHERE and _PLACES & {*one.readings} else one
        for one in before
    ]


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb with what stands before and after it."""

    before: Sequence[Span]
    span: Span
    after: Sequence[Span]
    tokens: Sequence[Token]
    vocabulary: Vocabulary

    def is_predicate(self, said: tuple[str, ...]) -> bool:
        """Whether the figure asked for is had by it."""
        return self._has_a_subject() and self._goes_on() and self._is_one(said)

    def _is_one(self, said: tuple[str, ...]) -> bool:
        clause = self._clause()
        word, did = said[0], bool(_DID & {*clause})
        many = "many" in clause or self._is_said_of_the_cases()
        if (many and self._is_of_a_stock()) or self._goes_on_otherwise():
            return False  # officers who came are some of those there are
        if (
            said in _OF_COMING_OUT - _OF_CASES or (len(said) == 1 and word in CAME_OUT - AROSE)
        ) and self._may_be_some_of_them(clause):
            return False
        if len(said) > 1:
            of_cases = said in _OF_CASES and not self._is_of_a_stock()
            of_figures = not many and said in _OF_COMING_OUT | _OF_A_FIGURE
            some = many and self._is_over() and not (_DID | _WHO) & {*clause}
            so_much = said in _OF_SO_MUCH and not some
            racked_up = said in _OF_HAVING and (did or not self._follows_a_count())
            of_doing = said in _OF_DOING and self._is_done_by_somebody() and not _WAS & {*self._last_words()}
            of_figures = of_figures and not self._follows_a_count()
            return racked_up or so_much or of_cases or of_figures or of_doing
        if word in IN_TIME and self._is_of_those_in_time():
            return bool({"we", "they", "you"} & {*clause[-2:]})
        if word in _DEALT_WITH and "many" not in clause and many:
            return False
        had = not _WAS & {*self._last_words()} and (_HAVE & {*clause} or self._is_done_by_somebody())
        if word in HAVING:
            by_areas = self._asks_which_of_them() and self._shows_how_it_moved()
            return (
                self._is_done_by_somebody() or by_areas or bool({"we", "they", "you"} & {*clause}) or "been" in clause
            )
        if word in WAS_HAD or (word in AROSE and not self._is_of_a_stock()):
            return word in WAS_HAD or not _WAS & {*self._last_words()} or word in _COMING
        if word in TO_HAVE or word in HAS_HAD:
            return (word in TO_HAVE and did) or (word in HAS_HAD and bool(had))
        if (many and not self._shows_how_it_moved()) or (word in _GOING and "where" in clause):
            return False  # where missing children go
        if word in TO_HAVE_A_FIGURE or word in HAS_HAD_A_FIGURE:
            return (word in TO_HAVE_A_FIGURE and did) or (word in HAS_HAD_A_FIGURE and bool(had))
        return word in CAME_OUT or did

    def _is_over(self) -> bool:
        """Whether behind it nothing stands but where or when: how many went through in March."""
        if not self.after or self.tokens[self.span.end].opens:
            return True
        return self.after[0].period is not None or self.tokens[self.span.end].word in _WHERE_AND_WHEN

    def _goes_on_otherwise(self) -> bool:
        """`Stood up`, `cropped up again`: the next word makes another verb of it, or says that it happened before."""
        behind = self.tokens[self.span.end : self.span.end + 2]
        if not behind or behind[0].opens:
            return False
        return behind[0].word in _ANOTHER_VERB or (behind[0].word in _REPEATED and len(behind) > 1)

    def _may_be_some_of_them(self, clause: Sequence[str]) -> bool:
        """`Complaints settled in March`: behind a count of cases, where no figure of it is asked for."""
        asked = _ASKS_FOR_A_FIGURE & {*clause} or _FIGURES & {*clause}
        return not asked and self._is_over() and any(self._is_a_count(one) for one in self.before)

    def _is_said_of_the_cases(self) -> bool:
        """`Exhibits we returned`, `what number of exhibits did Sale return`: the cases themselves are what is had."""
        if self._shows_how_it_moved():
            return False
        named = [place for place, one in enumerate(self.before) if self._is_a_count(one)]
        between = self.before[named[-1] + 1 :] if named else ()
        words = [token.word for one in between for token in self.tokens[one.start : one.end]]
        places = [one for one in between if any(_PLACED & {kind.sort} for kind in one.readings)]
        placed = {token.word for one in places for token in self.tokens[one.start : one.end]}
        begun = {self.tokens[one.start].word for one in places}
        return bool(words) and {*words} - placed <= _WHO | _DID | _HAVE | _BESIDE and not begun & _WHERE_AND_WHEN

    def _follows_a_count(self) -> bool:
        """Whether it is said straight behind a count of cases: robbery put up."""
        subject = self._subject()
        return subject is not None and self._is_a_count(subject) and not _DID & {*self._clause()}

    def _is_a_count(self, span: Span) -> bool:
        measures = self.vocabulary.framework.measures
        keys = {one.key for one in span.readings if one.sort is Sort.MEASURE}
        return any(measures[key].unit is Unit.COUNT for key in keys)

    def _clause(self) -> list[str]:
        """The words of the clause before it."""
        begins = max((at for at in range(self.span.start + 1) if self.tokens[at].opens), default=0)
        return [token.word for token in self.tokens[begins : self.span.start]]

    def _last_words(self) -> list[str]:
        """The word before it, besides adverbs."""
        words = [word for word in self._clause() if word not in _BESIDE]
        return words[-1:]

    def _subject(self) -> Span | None:
        for one in reversed(self.before):
            aside = any(reading.sort is Sort.HARMLESS and reading.key == ASIDE for reading in one.readings)
            if not aside and self.tokens[one.start].word not in _BESIDE:
                return one
        return None

    def _has_a_subject(self) -> bool:
        if self.tokens[self.span.start].opens or self.span.start == 0:
            return False
        (word,) = self._last_words() or ("",)
        if word in _DID | _HAVE | _WAS | _GOT | _WHO | _FIGURES:
            return True
        subject = self._subject()
        return subject is not None and self._is_a_subject(subject)

    def _is_a_subject(self, span: Span) -> bool:
        named = span.period is not None or bool(_FIELDS_OF_SUBJECTS & {*span.readings})
        return named or any(one.sort in _SORTS_OF_SUBJECTS for one in span.readings)

    def _is_done_by_somebody(self) -> bool:
        """Whether a place or we stand before it: Sale reached; crime reached may be said of cases."""
        (word,) = self._last_words() or ("",)
        subject = self._subject()
        placed = subject is not None and (
            any(one.sort in (Sort.AREA, Sort.KIND) for one in subject.readings)
            or bool(_FIELDS_OF_SUBJECTS & {*subject.readings})
        )
        return word in _WHO or placed

    def _asks_which_of_them(self) -> bool:
        """`Which district is carrying the most`: areas are asked through, and nothing but `is` stands between."""
        between = [one for one in self.before if self.tokens[one.start].word not in _WAS | _BESIDE]
        return bool(between) and any(one.sort is Sort.KIND or one in _PLACES for one in between[-1].readings)

    def _goes_on(self) -> bool:
        """Whether behind it nothing stands, a time, or what it was that an area had."""
        if not self.after or self.tokens[self.span.end].opens:
            return True
        after = self.after[0]
        word = self.tokens[after.start].word
        return after.period is not None or word in _GOES_ON or not after.placed or self._shows_how_it_moved()

    def _shows_how_it_moved(self) -> bool:
        """`The biggest rise`, `a fall`."""
        words = [token.word for token in self.tokens[self.span.end : self.span.end + 3]]
        words = words[1:] if words and words[0] in _ARTICLES else words[:2]
        said = (self.vocabulary.readings(tuple(words[:length])) for length in range(1, len(words) + 1))
        return any(one.sort is Sort.FIELD for readings in said for one in readings)

    def _is_of_those_in_time(self) -> bool:
        """Whether what is named is the percentage of those that are within a time: attended within 15 minutes."""
        measures = self.vocabulary.framework.measures
        named = {one.key for span in (*self.before, *self.after) for one in span.readings if one.sort is Sort.MEASURE}
        limits = [_WITHIN_A_TIME.search(measures[key].name.lower()) for key in named]
        return bool(limits) and all(limits) and all(measures[key].unit is Unit.PERCENT for key in named)

    def _is_of_a_stock(self) -> bool:
        """Whether cases that come are some of those that are there, as officers are."""
        measures = self.vocabulary.framework.measures
        named = {one.key for span in (*self.before, *self.after) for one in span.readings if one.sort is Sort.MEASURE}
        return any(measures[key].unit is Unit.COUNT and measures[key].combine is not Combine.SUM for key in named)
