"""Every way of cutting and taking a question, and what each comes to."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from bot.asking.names.only_held import said_plainly
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question, Read
from bot.asking.reading.assembling import assembled, points_back
from bot.asking.reading.counted_then import is_counted_as_before
from bot.asking.reading.crime_as_a_whole import kinds_of_all_crime, told_by_its_kinds
from bot.asking.reading.following_up import followed_up
from bot.asking.reading.forecasts_asked import asks_what_is_to_come, without_meaning_of_forecasts
from bot.asking.reading.groups_alone import measures_of_group
from bot.asking.reading.kinds_taken import kinds_taken, no_such_kind
from bot.asking.reading.leads_by_role import about_updates
from bot.asking.reading.left_over import left_over, tagged, with_tags
from bot.asking.reading.meaning_asked import of_the_figure_before
from bot.asking.reading.moved_asked import names_what_to_list, with_the_areas_before
from bot.asking.reading.of_some_of_them import asks_of_some
from bot.asking.reading.one_reading import steps_of
from bot.asking.reading.overviews_asked import asked_overview
from bot.asking.reading.parts import Parts
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.share_then import asks_for_a_share_of_a_whole
from bot.asking.reading.span import Segmentation
from bot.asking.reading.spans import segmentations
from bot.asking.reading.taking_parts import every_part
from bot.asking.words.common_words import COURTESY
from bot.asking.words.field_words import Field
from bot.asking.words.passing_words import HARMLESS, SMALL_TALK
from bot.asking.words.tokens import Token

Way = tuple[Read, tuple[int, ...]]
"""A way of reading some words, and the places of those that are left over."""


@lru_cache(maxsize=64)
def every_way(question: PlainQuestion) -> tuple[Way, ...]:
    """Every way of reading some words, each with the places of the words that are left over.

    Remembered for a while: the same words are read again where a question is tried in other words or in parts.
    """
    return tuple(_every_way(question))


def _every_way(question: PlainQuestion) -> Iterator[Way]:
    tokens, vocabulary = question.tokens, question.vocabulary
    for path in segmentations(question):
        left = tuple(one.start for one in path if not one.placed)
        for parts in every_part(path, tokens, vocabulary):
            parts.after_times = _asked_of_times(question.previous)
            outcome = _with_periods_named(_outcome(parts, path, left, question), parts, tokens)
            steps = steps_of(parts, tokens, vocabulary)
            only = said_plainly(steps, vocabulary.forms_of_only)
            if isinstance(outcome, Question):
                outcome = no_such_kind(parts, steps, tokens, vocabulary.framework) or outcome
            found = Read(outcome, steps, kinds_taken(parts, steps), only_held=only)
            yield told_by_its_kinds(found, parts, vocabulary), left


def _asked_of_times(previous: Question | None) -> bool:
    """Whether it was asked which of the periods: the worst month, each month in turn."""
    return previous is not None and (previous.intent in _OF_TIMES or previous.by == EACH_PERIOD)


_OF_TIMES = (Intent.EXTREME, Intent.OF_YEARS, Intent.HOW_OFTEN)


def _with_periods_named(
    outcome: Question | NotUnderstood, parts: Parts, tokens: Sequence[Token]
) -> Question | NotUnderstood:
    """Where too many periods stand in the way, which they are."""
    if not isinstance(outcome, NotUnderstood) or outcome.reason != "two periods" or outcome.near:
        return outcome
    spans = [span for span, _ in parts.taken if span.period is not None]
    said = (" ".join(token.word for token in tokens[span.start : span.end]) for span in spans)
    return replace(outcome, near=tuple(dict.fromkeys(said)))


def _outcome(
    parts: Parts, path: Segmentation, left: tuple[int, ...], question: PlainQuestion
) -> Question | NotUnderstood:
    tokens, vocabulary, previous = question.tokens, question.vocabulary, question.previous
    found = _by_themselves(parts, question)
    if isinstance(found, Question) and found.intent is Intent.LIST_MOVED and previous is not None:
        # In a thread `the biggest rise` goes on from the measure before, and `which went up most` from its areas.
        parts = with_the_areas_before(parts, previous)
        found = found if names_what_to_list(parts) and not parts.kinds else NotUnderstood("no measure")
    asks_of_it = isinstance(found, Question) and found.intent is Intent.LEAD and not (found.topics or left)
    if isinstance(found, Question) and asks_of_it and previous is not None and previous.measures:
        return replace(found, topics=tuple((Sort.MEASURE.value, key) for key in previous.measures))
    if isinstance(found, Question) and (updates := about_updates(found, parts, tokens, vocabulary)) is not None:
        return updates
    meant = isinstance(found, Question) and found.intent is Intent.MEANING and not left
    of_it = of_the_figure_before(parts, tokens, previous) if meant else None
    if of_it is not None and previous is not None:
        return followed_up(of_it, previous, vocabulary)
    if isinstance(found, Question) and found.intent in (Intent.LEAD, Intent.MEANING):
        return _of_its_topic(found, parts, path, left, question)
    if (refused := _not_understood_at_all(found, left, parts, question)) is not None:
        return refused
    if (overview := asked_overview(parts, vocabulary, alone=previous is None)) is not None:
        return overview
    if isinstance(found, NotUnderstood) and found.reason == "no measure" and previous is None:
        chats = NotUnderstood("small talk") if _chats(tokens) else None
        return chats or measures_of_group(path, tokens, vocabulary) or found
    if isinstance(found, NotUnderstood) and found.reason == "tag" and previous is None:
        return _of_a_tag(found, parts, question)
    goes_on = isinstance(found, NotUnderstood) and found.reason in ("no measure", "compare", "tag")
    goes_on = goes_on or is_counted_as_before(parts, previous)
    if isinstance(found, NotUnderstood) and previous is not None and goes_on:
        return _followed(found, parts, tokens, previous, vocabulary)
    if isinstance(found, Question) and previous is not None and _goes_on(found, parts, tokens):
        return followed_up(parts, previous, vocabulary)
    return found


def _of_a_tag(found: NotUnderstood, parts: Parts, question: PlainQuestion) -> Question | NotUnderstood:
    """What is asked where a tag stands in the place of a measure: crime as a whole, or one of its measures."""
    if parts.has(Field.MISSED) and not parts.has(Field.TARGET, Field.MILESTONE):
        return NotUnderstood("no measure")  # missing people are no tag
    whole = kinds_of_all_crime(parts, question.vocabulary)
    return whole or replace(found, choices=tagged(parts, question.tokens, question.vocabulary))


_WHERE_LEADS_ARE = frozenset({"hq", "headquarters"})


def _of_its_topic(
    found: Question, parts: Parts, path: Segmentation, left: tuple[int, ...], question: PlainQuestion
) -> Question | NotUnderstood:
    """A question of who leads on some words or what they mean, with these; `what was 101 in May` asks for no meaning.

    Words beside a name may make it another thing: the plan for stop and search is not stop and search.
    """
    tokens = question.tokens
    if found.intent is Intent.MEANING and left and parts.periods and not parts.has(Field.MEANING):
        return left_over(with_tags(left, parts, tokens), parts, tokens, question.vocabulary)
    said = [tokens[place].word for place in _topic_places(path, found.intent)]
    elsewhere = {tokens[place].word for place in left} - _WHERE_LEADS_ARE
    topic = " ".join(word for word in said if word not in _WHERE_LEADS_ARE)
    return replace(found, topic=topic, topics=() if elsewhere else found.topics)


def _by_themselves(parts: Parts, question: PlainQuestion) -> Question | NotUnderstood:
    """What some parts ask without the question that they may follow up."""
    combined = parts.fields.get(Field.COMBINED)
    found = without_meaning_of_forecasts(assembled(parts, question.vocabulary), question.tokens)
    if combined is not None and question.previous is not None:
        # One total was made of several periods: what follows another question makes it again.
        parts.fields[Field.COMBINED] = combined
    return found


def _followed(
    alone: NotUnderstood, parts: Parts, tokens: Sequence[Token], previous: Question, vocabulary: Vocabulary
) -> Question | NotUnderstood:
    """What goes on from the question before, of what cannot stand `alone`."""
    followed = followed_up(parts, previous, vocabulary)
    if not isinstance(followed, NotUnderstood) or followed.reason not in ("no measure", "tag"):
        return followed
    return replace(alone, choices=tagged(parts, tokens, vocabulary)) if alone.reason == "tag" else alone


def _not_understood_at_all(
    found: Question | NotUnderstood,
    left: tuple[int, ...],
    parts: Parts,
    question: PlainQuestion,
) -> NotUnderstood | None:
    """Why a question gets no figure: it asks what is to come or of some of them, or words of it are left over."""
    tokens, vocabulary = question.tokens, question.vocabulary
    if isinstance(found, Question) and (some := asks_of_some(tokens, found, question.previous)):
        return NotUnderstood("word", some)
    to_come = None if isinstance(found, Question) else asks_what_is_to_come(parts, tokens, vocabulary)
    if to_come is not None or not left:
        return to_come
    goes_on = question.previous is not None
    return left_over(with_tags(left, parts, tokens), parts, tokens, vocabulary, goes_on=goes_on)


def _chats(tokens: Sequence[Token]) -> bool:
    """Whether a question holds nothing but small talk."""
    greets = any(token.word in SMALL_TALK - HARMLESS - {"doing"} for token in tokens)
    return greets and all(token.word in SMALL_TALK | HARMLESS | COURTESY for token in tokens)


def _goes_on(found: Question, parts: Parts, tokens: Sequence[Token]) -> bool:
    """Whether a question that could stand alone goes on from the one before: it says so, or it names no area."""
    if not found.measures:
        return points_back(parts)
    says_so = tokens[0].word in ("and", "same") or [one.word for one in tokens[:2]] == ["what", "about"]
    of_us_then = tokens[-1].word == "then" and "us" in {token.word for token in tokens}  # find rate for us then
    return (
        says_so
        or of_us_then
        or asks_for_a_share_of_a_whole(parts)
        or (not parts.areas and not parts.home_said and found.intent is not Intent.MEANING)
    )


def _topic_places(path: Segmentation, intent: Intent) -> list[int]:
    """The places of the words that a lead or a meaning is asked for: all but those that ask."""
    asking = {Field.LEAD.value} if intent is Intent.LEAD else {Field.MEANING.value, Field.WHAT_IS.value}
    return [
        place
        for one in path
        if not any(reading.sort is Sort.HARMLESS or reading.key in asking for reading in one.readings)
        for place in range(one.start, one.end)
    ]
