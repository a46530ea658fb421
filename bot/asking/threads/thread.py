"""What a thread has come to: what the next thing that is said in it can go on from."""

from dataclasses import dataclass, field, replace
from decimal import Decimal

from bot.asking.asked_period import NEWEST, just_that
from bot.asking.names.named import Sort
from bot.asking.question import Against, AskedRate, Choice, Intent, Question
from bot.figures.control_charts import Signal
from bot.figures.periods import Period

MOST_SHOWN = 60
"""Of how many things that an answer listed it is kept which they were: nobody asks for the sixtieth by its number."""

GOES_ON_IN = "\n"
"""What parts a question that had no answer from what was said to complete it, and did not."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One of the things that an answer listed: what it is of, and of when where it has a period.

    A change is `against` another period; a rate is per so many of something. Of a deliverable (`deliverable`) whose
    update was listed the period is the day that stood beside it, and there is no measure or area.
    """

    measure: str = ""
    area: str = ""
    group: str = ""
    period: Period | None = None
    against: Against | Period | None = None
    rate: AskedRate | None = None
    deliverable: str = ""
    value: Decimal | None = field(default=None, compare=False)
    """What was told of it, by which it is known which of several is the highest; None where it was not shown."""
    signals: tuple[Signal, ...] = field(default=(), compare=False)
    """What it was told to carry: above its limit, in a run."""
    beside: bool = False
    """Whether it was told beside those that were asked for: the fourth, where the top three were."""

    @property
    def topic(self) -> tuple[str, str]:
        """What somebody leads on."""
        return (Sort.DELIVERABLE.value, self.deliverable) if self.deliverable else (Sort.MEASURE.value, self.measure)

    @property
    def question(self) -> Question:
        """The question that asks for just this."""
        if self.deliverable:
            return Question(intent=Intent.SAID, topics=(self.topic,), only_first=True)
        asked = Question(
            intent=Intent.VALUE if self.rate is None else Intent.RATE,
            measures=(self.measure,),
            areas=(self.area,),
            groups=(self.group,) if self.group else (),
            period=NEWEST if self.period is None else just_that(self.period),
            rate=self.rate,
        )
        if self.against is None:
            return asked
        if isinstance(self.against, Against):
            return replace(asked, intent=Intent.CHANGE, against=self.against)
        return replace(asked, intent=Intent.CHANGE, against_period=just_that(self.against))


@dataclass(frozen=True, slots=True)
class Thread:
    """What a thread has come to.

    `question` is the last one that was answered and names a measure, `listed` the list that was asked for behind it.
    `shown` is what the last answer listed, in its
    order; `choices` are what the last question can mean, and `unanswered` its words, where it had no answer.
    """

    question: Question | None = None
    listed: Question | None = None
    shown: tuple[Shown, ...] = ()
    choices: tuple[Choice, ...] = ()
    unanswered: str = ""
    refused: bool = False
    """Whether a line behind the last answer asked of a person or of what is to come: nothing is kept of its words."""
    charted: bool = False
    """Whether the last answer was drawn."""
    beside: Period | None = None
    """The only time of the answer before, where the last one is of just that at another time."""
    plan: Question | None = None
    """What was asked last of leads, deliverables, targets or meetings, where no figure was asked for since."""
    lead: str = ""
    """Who leads on what the last answer told who leads on, where that is one."""
    rows: tuple[Shown, ...] = ()
    """The several things that were listed before one of them was turned to."""
    parts: tuple[Question, ...] = ()
    """The several things that the last answer told, where it was made of the answers to them."""
    alike: tuple[Question, ...] = ()
    """What was asked before, one after another, of other areas, measures or groups just as the last question is."""
