"""`It was 60 last month, wasn't it?`, `was robbery 49 in June`: the figure, and whether it is that number."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.question import Condition, Intent, Question, Read
from bot.asking.reading.guessed_causes import IT_ALONE
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Unit

_NUMBER = r"(?P<number>(?!(?:999|101|(?:19|20)\d\d)\b)\d+(?:,\d{3})*(?:\.\d+)?)(?P<percent> percent| pct)?"
_IS = r"(?:was|were|is|are|stood at|came to|came in at|came out at)"
_IT = r"(?:it|they|that|this|there|we)"
_TAG = (
    rf"(?: (?:wasnt|isnt|werent|arent|was|is|were|are) {_IT}(?: not)?| right| correct| yeah| yes| no| innit| true"
    r"| or am i wrong| am i right)"
)
_WHEN = r"(?P<behind>|(?: (?:in|for|during|last|this|at the end of|by the end of) .+?| then| yesterday))"
_AM_I_RIGHT = r"(?:am i right|is it (?:right|true|correct)|i think|i thought|i make it)(?: in (?:thinking|saying))?"
_ASKS = r"(?:(?:and|so|but) )*(?:was|wasnt|were|werent|is|isnt|are|arent)"
_TAGGED = re.compile(rf"^(?P<before>.+?) {_IS} {_NUMBER}{_WHEN}{_TAG}$")
_CONFIRMED = re.compile(rf"^{_AM_I_RIGHT}(?: that)? (?P<before>.+?) {_IS} {_NUMBER}{_WHEN}$")
_ASKED = re.compile(rf"^{_ASKS} (?P<before>.+?) {_NUMBER}{_WHEN}$")
_NO_CLAIM_BEHIND = set(MONTH_NUMBERS) | word_set(
    """
    in at by to of than over under above below within about around nearly almost grade section age aged week last next
    past top first between and or for from every up down least most the per code band level tier spring summer autumn
    winter christmas easter xmas year fy ytd quarter half month day q1 q2 q3 q4 h1 h2 since until till after before on
    """
)
"""Behind these a number is no claim of what the figure is: June 25 is of last year."""
_NO_CLAIM_BEHIND |= word_set("inside outside beyond against v vs beat beating hit hitting making")
_TIMES = {*MONTH_NUMBERS} | word_set("month quarter week ytd")
_WHOSE = word_set("our the its their own that")


def _is_beyond_it(before: Sequence[str], number: str) -> bool:
    """Whether a number stands behind a word that says where the figure is to be, and not what it is: within our 4.5.

    Behind a time only what can be a day, a year or so many is none: October 84.2, last month 131.
    """
    while before[-1:] and before[-1] in _WHOSE:
        before = before[:-1]
    if before[-1:] and before[-1] in _TIMES and not (number.isdecimal() and len(number) <= len("26")):
        return False
    return before[-1:] != [] and before[-1] in _NO_CLAIM_BEHIND


@dataclass(frozen=True, slots=True)
class ClaimedExactly:
    """The number that a figure is said to be."""

    number: Decimal
    percent: bool

    def held_against(self, asked: object, vocabulary: Vocabulary) -> Question | None:
        """The question, with the number that its figure is held against; None where it asks for no one figure."""
        if not isinstance(asked, Question) or asked.intent is not Intent.VALUE or len(asked.measures) != 1:
            return None
        several = asked.by or asked.more_periods or len(asked.areas) > 1 or len(asked.groups) > 1 or asked.summed
        unit = vocabulary.framework.measures[asked.measures[0]].unit
        if several or asked.condition is not None or (self.percent and unit is not Unit.PERCENT):
            return None
        return replace(asked, condition=Condition.EXACTLY, threshold=self.number)


def with_its_claim(
    tokens: Sequence[Token], previous: Question | None, vocabulary: Vocabulary, ask: Callable[[str], Read]
) -> Read | None:
    """What is asked, with the number that its figure is said to be; None where none is, or no one figure is asked."""
    words = " ".join(token.word for token in tokens)
    for form in (_CONFIRMED, _TAGGED, _ASKED):
        found = form.match(words)
        said = "" if found is None else f"{found['number']}{found['percent'] or ''}"
        if found is None or (form is _ASKED and _is_beyond_it(found["before"].split(), said)):
            continue
        claim = ClaimedExactly(Decimal(found["number"].replace(",", "")), bool(found["percent"]))
        text = f"{found['before']}{found['behind']}"
        alone = text.removesuffix(" then") in IT_ALONE and previous is not None
        asked = Read(previous) if alone and previous is not None else ask(text)
        held = claim.held_against(asked.outcome, vocabulary)
        return None if held is None else replace(asked, outcome=held)
    return None
