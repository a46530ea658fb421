"""A text that asks two or three things: each part is read as a question, and as what follows up the one before it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import islice

from bot.asking.asked_period import NEWEST
from bot.asking.names.names_unmeant import stands_in_a_name
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.asked_together import asked_together
from bot.asking.reading.compared_with_each import compared_with_each
from bot.asking.reading.comparisons_in_pairs import comparisons_in_pairs
from bot.asking.reading.count_of_the_part_before import with_counts_of_the_part_before
from bot.asking.reading.dropped_wishes import wish_of
from bot.asking.reading.due_for_a_meeting import due_before_that_meeting
from bot.asking.reading.first_wish import with_its_first_wish
from bot.asking.reading.going_on import following, goes_on_from, is_refused, turns_home
from bot.asking.reading.kinds_in_pairs import of_each_of_two_kinds
from bot.asking.reading.of_some_of_them import by_a_word_alone
from bot.asking.reading.of_the_lead import of_the_lead_before
from bot.asking.reading.part import Part
from bot.asking.reading.parts_of_the_work import of_the_parts_of_it
from bot.asking.reading.parts_together import goes_with, is_only_named, narrows, says_more
from bot.asking.reading.reading import read
from bot.asking.reading.same_of_another import same_of_another
from bot.asking.reading.who_tells import tells
from bot.asking.reading.wishes_listed import wishes_listed
from bot.asking.words.joints import AVERAGE_BESIDE, Joint, asks_something, joints
from bot.asking.words.statement_words import SAYING
from bot.asking.words.tokens import words_of

__all__ = ["Part", "may_be_parted", "read_in_parts", "stands_alone"]

_WHAT_IT_WAS = re.compile(r"(?:and )?wh?at(?:['\u2019]?s| is| was| were) (?:the|our) [\w-]+[\s?.!]*", re.IGNORECASE)
"""`And what was the abandonment`: a noun by which a thing of its own is asked for, and no word about the one before."""
_SUMS = re.compile(r"\b(?:total of|in total|sum|summed|combined|together|altogether|all in)\b", re.IGNORECASE)
"""Who says so of two things with their times wants one number, and not that of each."""
_TOTAL = re.compile(r"\btotal\b", re.IGNORECASE)
"""Of one thing in two places that may be one number, too."""
MOST_PARTS = 3
MOST_JOINTS = 5
"""At how many places a text is tried to be parted: who asks more than that is not understood either."""
_MAY_BE_PARTED = frozenset(
    {
        *("word", "two things", "mixed", "two periods", "compare", "not linked", "by", "sums", "no measure", "kind"),
        *("since", "earlier alone", "place", "per time", "signs", "part of a name"),
    }
)
_PUT_TOGETHER = frozenset(
    {
        *("two things", "no meaning", "no lead", "extreme of one", "average of one", "nothing to rank", "no target"),
        *("no rank", "sums", "no whole"),
    }
)
"""Why a question that was understood has no figure, where it may be because two questions were taken for one."""


Behind = Callable[[str, Question], Read | None]
"""What a part asks of the one before it; nothing where it asks nothing of that."""


def _of_none(text: str, before: Question) -> Read | None:
    return None


def may_be_parted(whole: Question | NotUnderstood, reason: str | None) -> bool:
    """Whether a text that has no answer as one question, for a reason, may be several: not an ambiguous one."""
    if isinstance(whole, Question):
        return reason in _PUT_TOGETHER
    return whole.reason in _MAY_BE_PARTED and (len(whole.choices) < 2 or whole.reason == "not linked")


def stands_alone(text: str, vocabulary: Vocabulary, day: date) -> bool:
    """Whether a text is understood without a question that it follows up, as one or in parts."""
    whole = read(text, vocabulary, day).outcome
    if isinstance(whole, Question):
        return True
    parts = read_in_parts(text, vocabulary, day, None) if may_be_parted(whole, whole.reason) else ()
    return bool(parts) and parts[-1].question is not None


def read_in_parts(
    text: str, vocabulary: Vocabulary, day: date, previous: Question | None, of_the_part_before: Behind = _of_none
) -> tuple[Part, ...]:
    """The parts of a text that has no answer as one question; none where it has no parts that are understood.

    All parts but the last are understood; where the last one is not, it is what stands in the way. What
    `of_the_part_before` reads in a part is asked of the one before it, whatever it would name by itself.
    """
    stopped: tuple[Part, ...] = ()

    def again(said: str) -> Read:
        return read(said, vocabulary, day, previous)

    if in_order := _in_order_by_each(again(text), vocabulary):
        return in_order
    if by_kind := of_each_of_two_kinds(text, again, vocabulary):
        return by_kind
    if (each := compared_with_each(text, again, previous)) is not None:
        return tuple(Part(one, again(one)) for one in each)
    if pairs := comparisons_in_pairs(text, lambda said, then: read(said, vocabulary, day, then), previous):
        return pairs
    if same := same_of_another(text, lambda said, then: read(said, vocabulary, day, then), previous, vocabulary):
        return same
    whole = again(text).outcome
    if isinstance(whole, NotUnderstood) and len(whole.choices) > 1:
        return ()
    if together := asked_together(text, again, vocabulary) or wishes_listed(text, again, vocabulary):
        return with_counts_of_the_part_before(tuple(Part(*one) for one in together), vocabulary)
    for found in _ways(text, vocabulary, day, previous, MOST_PARTS, of_the_part_before):
        parts = with_counts_of_the_part_before(found, vocabulary)
        if parts[-1].question is not None or is_refused(parts[-1].read):
            first = with_its_first_wish(parts[0].text, parts[0].read, vocabulary, day, previous) or parts[:1]
            return first if first[-1].question is None else (*first, *parts[1:])
        stopped = stopped or parts
    return stopped


def _in_order_by_each(whole: Read, vocabulary: Vocabulary) -> tuple[Part, ...]:
    """`Which district is highest for robbery and for burglary`: the order of areas by each of some measures."""
    asked, measures = whole.outcome, vocabulary.framework.measures
    if not isinstance(asked, Question) or asked.intent is not Intent.RANKING or asked.best is not None:
        return ()
    if not 1 < len(asked.measures) <= MOST_PARTS or asked.groups or asked.summed:
        return ()
    names = {measures[key].name for key in asked.measures}
    said = {
        key: " ".join(words for words, taken in whole.steps if taken == measures[key].name or taken not in names)
        for key in asked.measures
    }
    return tuple(Part(said[key], replace(whole, outcome=replace(asked, measures=(key,)))) for key in asked.measures)


def _outside_names(text: str, vocabulary: Vocabulary) -> Iterator[Joint]:
    """The places where a text may be parted that do not lie in a name: theft in `Castle and Vale`."""
    words = words_of(text)
    return (one for one in joints(text) if not stands_in_a_name(words, len(words_of(one.before)), vocabulary))


def _ways(
    text: str, vocabulary: Vocabulary, day: date, previous: Question | None, most: int, of_the_part_before: Behind
) -> Iterator[tuple[Part, ...]]:
    """Every way of parting a text whose first part is understood; the last part of each may not be."""
    for joint in islice(_outside_names(text, vocabulary), MOST_JOINTS):
        # What the whole text follows up is read as it is without parts.
        first = Part(joint.before, (read if most == MOST_PARTS else following)(joint.before, vocabulary, day, previous))
        if first.question is None:
            if is_refused(first.read):
                yield (first,)
            continue
        follows = goes_on_from(first.question, vocabulary, previous)
        if (of_it := _of_the_first(joint.behind, first.question, vocabulary, of_the_part_before)) is not None:
            yield first, of_it
            continue
        rest = Part(joint.behind, following(joint.behind, vocabulary, day, follows))
        if joint.named:
            yield from _each_of_its_own(first, rest, joint, vocabulary)
            continue
        if most > len((first, rest)) and (rest.question is None or _holds_sentences(joint.behind)):
            further = _ways(joint.behind, vocabulary, day, follows, most - 1, of_the_part_before)
            for more in further:
                if _goes_behind(first, more[0], joint, vocabulary) or more[0].question is None:
                    yield first, *more
        if rest.question is None:
            yield first, rest
        elif _only_names(first, rest.question, joint):
            yield from () if narrows(joint.behind) else ((rest,),)
        elif _goes_behind(first, rest, joint, vocabulary):
            wishes = with_its_first_wish(joint.behind, rest.read, vocabulary, day, follows)
            shared = (first, *wishes) if wishes else _with_what_they_share(first, rest, joint)
            yield shared[0], *_of_all_named(shared, vocabulary)[1:]


def _is_only_told(first: Part, rest: Part, joint: Joint) -> bool:
    """`My DI thinks we're an outlier`: what somebody says of nothing that is named, before a question of a measure."""
    asked, then = first.question, rest.question
    if joint.asked or asked is None or then is None or asked.measures or asked.topics or not then.measures:
        return False
    words = words_of(joint.before)
    return not SAYING.isdisjoint(words) and words[0] not in SAYING and tells(words)


def _of_the_first(text: str, first: Question, vocabulary: Vocabulary, of_the_part_before: Behind) -> Part | None:
    """What a part asks of the lead, the meeting or the cases of the one before it; else None."""
    of_lead = of_the_lead_before(text, first, vocabulary) or of_the_parts_of_it(text, first, vocabulary)
    of_lead = of_lead or due_before_that_meeting(text, first)
    found = of_the_part_before(text, first) if of_lead is None else Read(of_lead)
    return None if found is None else Part(text, found)


def _only_names(first: Part, rest: Question, joint: Joint) -> bool:
    """Whether a first part only says what the second is asked of; beside an average it is the figure."""
    named = first.question is not None and is_only_named(first.question, first.text)
    beside = joint.behind.startswith(AVERAGE_BESIDE)
    return named and not beside and first.question is not None and says_more(first.question, rest)


def _of_all_named(parts: tuple[Part, ...], vocabulary: Vocabulary) -> tuple[Part, ...]:
    """The parts; `and which borough was worst` behind two places is asked of all, and not of the last one alone."""
    home, last = vocabulary.framework.home, parts[-1].question
    named = {one.question.areas for one in parts[:-1] if one.question is not None and not one.question.home_meant}
    if last is None or last.intent is not Intent.RANKING or len(named) < len(parts) - 1 or len(named) < 2 or not home:
        return parts
    of_all = replace(last, areas=(home,), home_meant=True)
    return *parts[:-1], replace(parts[-1], read=replace(parts[-1].read, outcome=of_all))


def _each_of_its_own(first: Part, rest: Part, joint: Joint, vocabulary: Vocabulary) -> Iterator[tuple[Part, ...]]:
    """`Robbery in Sale and burglary in Hope last month`: one measure in one place and another in another.

    So are two measures two figures where the first has its own time, which the second takes unless it has another:
    robbery in May and burglary for June. So is one measure in two places: robbery in Sale in May and in Hope.
    """
    one, other = first.question, rest.question
    if one is None or other is None or not (_is_of_one_time(one) and _is_of_one_time(other)):
        return
    placed = not (one.home_meant or other.home_meant) and {*one.areas}.isdisjoint(other.areas)
    timed = one.period != NEWEST and not any(map(_SUMS.search, (first.text, rest.text)))
    another = {*one.measures}.isdisjoint(other.measures)
    elsewhere = one.measures == other.measures and placed and timed and not _TOTAL.search(first.text)
    apart = (another and (placed or timed)) or elsewhere
    if apart and _goes_behind(first, rest, joint, vocabulary):
        yield _with_what_they_share(first, rest, joint)


def _with_what_they_share(first: Part, rest: Part, joint: Joint) -> tuple[Part, Part]:
    """Figures or orders of two measures, each with the time that is named of one alone, and the first with the place.

    `How many robberies and how many burglaries in Sale in May` names both at its end. A question that has ended, and
    one that begins behind a full stop, have their own.
    """
    one, other = first.question, rest.question
    if one is None or other is None or one.more_periods or other.more_periods:
        return first, rest
    figures = one.intent is other.intent is Intent.VALUE
    if not figures and (one.intent is not Intent.RANKING or wish_of(one) != wish_of(other)):
        return first, rest
    again = words_of(first.text)[:2] == words_of(rest.text)[:2]  # how many robberies; how many burglaries in May
    ended = joint.ends_a_sentence and not again
    apart = joint.before.endswith("?") or (ended and asks_something(rest.text))
    if apart or not {*one.measures}.isdisjoint(other.measures):
        return first, rest
    if figures and one.home_meant and one.period == NEWEST and not (one.by or other.by or ended):
        one = replace(one, areas=other.areas, home_meant=other.home_meant)
    one, other = (
        replace(one, period=other.period if one.period == NEWEST else one.period),
        replace(other, period=one.period if other.period == NEWEST else other.period),
    )
    return replace(first, read=replace(first.read, outcome=one)), replace(rest, read=replace(rest.read, outcome=other))


def _is_of_one_time(question: Question) -> bool:
    """Whether a figure over one time is asked for."""
    return question.intent is Intent.VALUE and not (question.by or question.more_periods)


def _goes_behind(first: Part, part: Part, joint: Joint, vocabulary: Vocabulary) -> bool:
    """Whether a part behind a joint is a question beside the first one, and says nothing less of it."""
    if first.question is None or part.question is None or _is_only_told(first, part, joint):
        return False
    asked_for = _WHAT_IT_WAS.fullmatch(part.text) and _share_a_word(first.question, part.question, vocabulary)
    if not asked_for and by_a_word_alone((first.read, part.read), vocabulary):
        return False
    if narrows(part.text) or turns_home(part.text, first.question, vocabulary):
        return False
    return goes_with(first.question, part.question, replace(joint, behind=part.text))


def _share_a_word(first: Question, part: Question, vocabulary: Vocabulary) -> bool:
    """Whether the measures of two parts are called by a word in common: 101 calls and 101 abandonment rate."""
    measures = vocabulary.framework.measures
    one, other = ({word for key in asked.measures for word in words_of(measures[key].name)} for asked in (first, part))
    return not one.isdisjoint(other)


def _holds_sentences(text: str) -> bool:
    return any(joint.ends_a_sentence for joint in joints(text))
