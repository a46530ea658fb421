"""Whether a change or a share is asked for, and the periods of what is asked for then and now."""

from collections.abc import Set
from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.between_two import between_two
from bot.asking.reading.checking import are_rates
from bot.asking.reading.compared_periods import THEN_AND_NOW, and_before, said_on, with_periods
from bot.asking.reading.held_against import held_against_home
from bot.asking.reading.main_and_against import goes_on_to_now
from bot.asking.reading.parts import Parts
from bot.asking.reading.side_by_side import compares_a_kind, has_against, names_after
from bot.asking.words.field_words import Field


def comparing_besides(asked: Set[Intent], parts: Parts, vocabulary: Vocabulary) -> set[Intent]:
    """What is compared; `what percent short on the target` asks for no share and no change."""
    of_aims = Intent.VARIANCE in asked and parts.has(Field.PERCENT) and not parts.has(Field.CHANGE, Field.SHARE)
    return set() if of_aims else _comparing(parts, vocabulary)


def _comparing(parts: Parts, vocabulary: Vocabulary) -> set[Intent]:
    """A change, a share, or nothing of the kind."""
    change = parts.has(Field.CHANGE, Field.YEAR_ON_YEAR, Field.PERIOD_ON_PERIOD, Field.SINCE)
    change = change or (parts.has(Field.DIFFERENCE) and not (between_two(parts) or is_needed(parts)))
    earlier = parts.has(Field.YEAR_EARLIER, Field.PERIOD_EARLIER)
    change = change or (earlier and parts.has(Field.COMPARE, Field.PERCENT)) or said_on(parts) or and_before(parts)
    change = change or goes_on_to_now(parts)
    side_by_side = (
        parts.has(Field.COMPARE) and names_after(parts, parts.fields[Field.COMPARE]) and len(parts.periods) < 2
    ) or (held_against_home(parts) or compares_a_kind(parts))
    change = change or (parts.has(Field.COMPARE) and has_against(parts) and not side_by_side)
    if parts.peers and parts.has(Field.COMPARE) and len(parts.periods) < 2:
        change = False
    if change:
        part = parts.has(Field.SHARE, Field.AS_SHARE) or (parts.has(Field.PERCENT) and _is_said_of(parts))
        part = part and not are_rates(parts.measures, vocabulary)
        return {Intent.CHANGE, Intent.SHARE} if part else {Intent.CHANGE}
    if parts.has(Field.AS_SHARE):
        return {Intent.SHARE}
    percentages = are_rates(parts.measures, vocabulary)
    if parts.has(Field.SHARE) and percentages:
        return set()  # what is a percentage already is its own share
    if parts.has(Field.SHARE) or (parts.has(Field.PERCENT) and not percentages):
        # "Burglary in Sale %" can be a share or a change: only "percentage of" is a share.
        said_of = parts.has(Field.SHARE) or _is_said_of(parts)
        return {Intent.SHARE} if said_of else {Intent.SHARE, Intent.CHANGE}
    return set()


def _is_said_of(parts: Parts) -> bool:
    """`What percentage of robbery`: a part of it, and not by how much it changed."""
    return parts.harmless.get(parts.fields[Field.PERCENT] + 1) == "of"


def is_needed(parts: Parts) -> bool:
    """`How many more officers do we need`: as far as the target, and no change of what is held."""
    places = [place for place, word in parts.harmless.items() if word in ("need", "needed")]
    return parts.has(Field.DIFFERENCE) and any(place > parts.fields[Field.DIFFERENCE] for place in places)


def dated(question: Question, parts: Parts, vocabulary: Vocabulary, *, of_stocks: bool) -> Question | NotUnderstood:
    """The question with its periods; what is asked for then and now is dated as a change is."""
    compared = question.intent in THEN_AND_NOW and Intent.CHANGE in _comparing(parts, vocabulary)
    each_named = question.intent is Intent.AVERAGE and len(parts.periods) > 1
    if not compared or each_named or held_against_home(parts):
        return with_periods(question, parts, of_stocks=of_stocks)
    found = with_periods(replace(question, intent=Intent.CHANGE), parts, of_stocks=of_stocks)
    return found if isinstance(found, NotUnderstood) else replace(found, intent=question.intent)
