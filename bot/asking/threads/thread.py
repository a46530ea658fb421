"""What a thread has come to: what the next thing that is said in it can go on from."""

from dataclasses import dataclass

from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.question import Choice, Intent, Question
from bot.figures.periods import Period

MOST_SHOWN = 60
"""Of how many things that an answer listed it is kept which they were: nobody asks for the sixtieth by its number."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One of the figures that an answer listed: what it is of, and of when where it has a period."""

    measure: str
    area: str
    group: str = ""
    period: Period | None = None

    @property
    def question(self) -> Question:
        """The question that asks for just this."""
        period = NEWEST
        if self.period is not None:
            period = AskedPeriod(Form.NAMED, (self.period,), words=self.period.text)
        groups = (self.group,) if self.group else ()
        return Question(intent=Intent.VALUE, measures=(self.measure,), areas=(self.area,), groups=groups, period=period)


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
