"""`As a share of Kingsbridge` in a thread: what of the question before is the part, and what is the whole."""

from dataclasses import dataclass, replace

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.adding_up import adds_up
from bot.asking.reading.parts import Parts
from bot.asking.reading.placed import sort_at
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

WHAT_WAS_TOLD = word_set("that it this those them these")
"""Words for what was told before, which a share of something else can be asked of."""
_THAT = WHAT_WAS_TOLD | {"which"}
_BEFORE_WHOLES = word_set("the all our its their whole total entire a of")
_OWN = _BEFORE_WHOLES | {"s"}
_SHARES = (Field.AS_SHARE, Field.SHARE, Field.PERCENT)
_UNCLEAR = NotUnderstood("mixed")
_OF_NO_FIGURE = (Intent.EXTREME, Intent.LINES, Intent.AVERAGE, Intent.TARGET, Intent.VARIANCE, Intent.HOW_OFTEN)
"""What is asked there is no figure of the period of the question."""


@dataclass(frozen=True, slots=True)
class ShareThen:
    """A share in a thread: the measures and the areas, the part before the whole where two stand there."""

    measures: tuple[str, ...]
    areas: tuple[str, ...]
    groups: tuple[str, ...] = ()


def share_then(parts: Parts, previous: Question, vocabulary: Vocabulary) -> ShareThen | NotUnderstood | None:
    """What is the part and what the whole of a share that goes on from the question before.

    None where what is said names both, or no share of it is asked; then it is read as any other follow-up.
    """
    if parts.kinds or parts.dimensions or len(parts.measures) > 1 or len(parts.areas) > 1:
        return None
    at = _share_said_at(parts, previous)
    if at is None:
        return _of_the_whole_before(parts, previous, vocabulary)
    whole = _whole_at(parts, at)
    if previous.intent in _OF_NO_FIGURE and Field.PERCENT not in parts.fields:
        return None if parts.measures and parts.areas else _UNCLEAR  # a share of the peak, of the average
    if whole is None or not (parts.names or parts.periods or parts.home_said):
        beside = whole is None and previous.intent is Intent.SHARE and len(previous.areas) > 1
        return _of_the_whole_before(parts, previous, vocabulary) if beside else None
    if _is_a_period(parts, whole) and (Field.AS_SHARE in parts.fields or not parts.names):
        return _UNCLEAR  # a percentage of another time is no share
    if Field.AS_SHARE not in parts.fields and not parts.measures and not adds_up(previous, vocabulary.framework):
        return _UNCLEAR
    if not _is_of_one_figure(previous):
        several = len(previous.measures) > 1
        return (
            _UNCLEAR
            if several or parts.measures or _areas_said(parts, vocabulary) - {vocabulary.framework.home}
            else None
        )
    return _of_what_was_said(whole, parts, previous, vocabulary)


def _of_what_was_said(
    whole: int, parts: Parts, previous: Question, vocabulary: Vocabulary
) -> ShareThen | NotUnderstood | None:
    if parts.harmless.get(whole) in _THAT:
        return _part_of_that(parts, previous)
    if _names_a_measure(parts, whole):
        return _of_a_measure(parts, previous, vocabulary)
    areas = _areas_said(parts, vocabulary)
    if len(areas) == 1 and (sort_at(parts, whole) in (Sort.AREA, Sort.FIELD) or parts.home_said):
        return _of_an_area(areas.pop(), parts, previous, vocabulary)
    return None


def of_the_whole_that_stood(asked: Question, previous: Question) -> Question | NotUnderstood:
    """`And in August` behind a share of several that were told: of these then; of what other areas are is not known."""
    of = previous.share_of
    if of is None or asked.intent is not Intent.SHARE:
        return asked
    if of.period is not None and asked.period != previous.period:
        return NotUnderstood("two periods")
    if (asked.areas, asked.groups) == (previous.areas, previous.groups):
        return replace(asked, share_of=of)
    moves = of.period is not None and of.areas == previous.areas and asked.groups == previous.groups
    return replace(asked, share_of=replace(of, areas=asked.areas)) if moves else _UNCLEAR


def asks_for_a_share_of_a_whole(parts: Parts) -> bool:
    """`What share of Kingsbridge's crime is that`: of the one measure named that stands as the whole is asked a share.

    What is its part was told before, so that the question goes on from there, whatever place the whole has.
    """
    at = _share_said_at(parts, None)
    whole = None if at is None or len(parts.measures) != 1 else _whole_at(parts, at)
    if whole is None or not _names_a_measure(parts, whole):
        return False
    return Field.AS_SHARE in parts.fields or any(
        not WHAT_WAS_TOLD.isdisjoint(parts.words_at(one)) for one in parts.harmless
    )


def _names_a_measure(parts: Parts, whole: int) -> bool:
    """Whether the whole that begins at a place is a measure: Kingsbridge's crime; not what stands behind `is`."""
    for place in range(whole, len(parts.taken)):
        sort = sort_at(parts, place)
        if sort is Sort.MEASURE:
            return True
        if not (sort in (Sort.AREA, Sort.FIELD) or parts.harmless.get(place) in _OWN):
            return False
    return False


def _share_said_at(parts: Parts, previous: Question | None) -> int | None:
    """Where a share is asked for; `how much of it was` asks for one as well, where a measure or a group is named."""
    said = [parts.fields[one] for one in _SHARES if one in parts.fields]
    if said:
        return min(said)
    of_one = (
        previous is not None and previous.intent is Intent.VALUE and _is_of_one_figure(previous) and not previous.groups
    )
    of_a_group = ("much",) if parts.groups and of_one else ()
    for place, word in parts.harmless.items():
        asks = word in (("much", "many") if parts.measures else of_a_group)
        if asks and parts.harmless.get(place + 1) == "of":
            return place
    return None


def _whole_at(parts: Parts, at: int) -> int | None:
    """The place of what a share is said to be of; None where it is not said."""
    if Field.AS_SHARE not in parts.fields and parts.harmless.get(at + 1) != "of":
        return None
    place = at + 1
    while parts.harmless.get(place) in _BEFORE_WHOLES:
        place += 1
    return place if place < len(parts.taken) else None


def _is_a_period(parts: Parts, place: int) -> bool:
    return any(at == place for at, _ in parts.periods)


def _is_of_one_figure(previous: Question) -> bool:
    several = previous.by or previous.summed or previous.more_periods or previous.peers or len(previous.groups) > 1
    alone = len(previous.measures) == 1 or previous.intent is Intent.SHARE
    return alone and not several and bool(_part_before(previous))


def _part_before(previous: Question) -> str:
    """The area that the question before is of; the part where it asked for a share already. Empty where of several."""
    return previous.areas[0] if len(previous.areas) == 1 or previous.intent is Intent.SHARE else ""


def _areas_said(parts: Parts, vocabulary: Vocabulary) -> set[str | None]:
    return {*parts.areas, *([vocabulary.framework.home] if parts.home_said else [])}


def _part_of_that(parts: Parts, previous: Question) -> ShareThen | NotUnderstood | None:
    """`What share of that is robbery`: of the figure before; what is said is its part."""
    if not parts.measures:
        own = tuple(key for key, of in parts.groups if of == previous.measures[-1])
        alone = own and not (parts.areas or previous.groups)
        return ShareThen(previous.measures[-1:], previous.areas[:1], own) if alone else None
    part, whole = parts.measures[0], previous.measures[-1]
    groups = tuple(key for key, _ in parts.groups)
    if part == whole:
        return ShareThen((part,), previous.areas[:1], groups) if groups else None
    if parts.areas or groups or previous.groups:
        return _UNCLEAR
    return ShareThen((part, whole), previous.areas[:1])


def _of_a_measure(parts: Parts, previous: Question, vocabulary: Vocabulary) -> ShareThen | NotUnderstood | None:
    """`What share of all crime is that`: the measure before is the part."""
    whole, part = parts.measures[0], previous.measures[0]
    area = _part_before(previous)
    areas = _areas_said(parts, vocabulary)
    if whole == part and (named := tuple(key for key, of in parts.groups if of == whole)):
        # What share of them were children, behind the adults: of those that are named.
        return _UNCLEAR if areas - {area} else ShareThen((part,), (area,), named)
    if whole == part and not previous.groups:
        return _of_an_area(areas.pop(), parts, previous, vocabulary) if len(areas) == 1 else ShareThen((part,), (area,))
    if areas - {area}:
        return _UNCLEAR
    if whole == part:
        return ShareThen((part,), (area,), previous.groups)
    return _UNCLEAR if previous.groups or parts.groups else ShareThen((part, whole), (area,))


def _of_an_area(
    whole: str | None, parts: Parts, previous: Question, vocabulary: Vocabulary
) -> ShareThen | NotUnderstood | None:
    """`What share of Kingsbridge is that`: of the area, where the one before lies in it."""
    part = _part_before(previous)
    if parts.measures and parts.measures[0] != previous.measures[0]:
        return None
    if whole is None or previous.groups or whole not in vocabulary.framework.with_ancestors(part)[1:]:
        home = vocabulary.framework.home
        return None if whole == home and part == home and adds_up(previous, vocabulary.framework) else _UNCLEAR
    return ShareThen(previous.measures[:1], (part,) if whole == vocabulary.framework.home else (part, whole))


def _of_the_whole_before(parts: Parts, previous: Question, vocabulary: Vocabulary) -> ShareThen | NotUnderstood | None:
    """`And University Quarter` after a share of Kingsbridge: of the same whole; `and of Dunmoor` says another."""
    if previous.intent is not Intent.SHARE or previous.by or set(parts.fields) - {Field.HOME, *_SHARES} or parts.groups:
        return None
    if len(previous.measures) == 2:
        if not parts.measures:
            return None
        same = parts.measures[0] in previous.measures or parts.areas
        return _UNCLEAR if same else ShareThen((parts.measures[0], previous.measures[1]), previous.areas)
    areas = _areas_said(parts, vocabulary)
    if len(areas) != 1 or parts.measures or previous.groups:
        return None
    return _of_another_area(areas.pop() or "", parts, previous, vocabulary)


def _of_another_area(
    area: str, parts: Parts, previous: Question, vocabulary: Vocabulary
) -> ShareThen | NotUnderstood | None:
    within = vocabulary.framework.with_ancestors
    part = _part_before(previous)
    if area in within(part)[1:]:
        of_it = any(parts.harmless.get(at) == "of" for at in (0, 1))
        return _of_an_area(area, parts, previous, vocabulary) if of_it else None
    if len(previous.areas) < 2:
        return None
    whole = previous.areas[1]
    return ShareThen(previous.measures, (area, whole)) if whole in within(area)[1:] else _UNCLEAR
