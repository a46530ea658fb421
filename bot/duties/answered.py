"""An answer: what is said, the figures in it, and how the question was understood."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.asking.answers import Status
from bot.asking.question import Choice, Question, Read
from bot.asking.working_out.work import Subject
from bot.duties.answer_json import plain_words
from bot.duties.answer_provenance import Explanation
from bot.duties.content import Table
from bot.figures.chart_picture import ChartPicture
from bot.figures.series import SeriesKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What is said. `text` stands alone; `chart` is the series whose picture would be looked at (`subject` with what is
    held of it), `table` what is better read as one. `question` is how it was understood, None where it was not; `note`
    is what a list says first, `head` what of it answers by itself (which area is worst) and `above_table` what is said
    between that and its table. `parts` are the answers that it is made of where several things were asked at once; its
    `question`, `chart` and `table` are then those of the first that has one. `turned_to` is what was asked of a list.
    """

    status: Status
    text: str
    context: str = ""
    answers: tuple[Mapping[str, Any], ...] = ()
    choices: tuple[Choice, ...] = ()
    reason: str | None = None
    chart: SeriesKey | None = None
    table: Table | None = None
    question: Question | None = None
    read: Read | None = None
    owner: str | None = None
    provenance: tuple[Mapping[str, Any], ...] = ()
    said: tuple[str, ...] = ()
    note: str = ""
    head: str = ""
    above_table: str = ""
    subject: Subject | None = None
    explanation: Explanation | None = None
    parts: tuple["Answer", ...] = ()
    turned_to: Question | None = None
    ranked_besides: tuple[Mapping[str, Any], ...] = ()
    """What the words tell of all others in an order of which one stands in `answers`."""

    told_so: int = 0
    """How many of its figures, from the first, are those that were asked for: the others were told beside them."""

    @property
    def rows(self) -> tuple[Mapping[str, Any], ...]:
        """What a file of it holds: its figures, and those that its words tell beside them."""
        return (*self.answers, *self.ranked_besides) if self.answers else ()

    @property
    def picture(self) -> ChartPicture | None:
        """The control chart of the one series that it is about; made when it is looked at."""
        return None if self.subject is None else self.subject.picture

    @property
    def goes_on_from(self) -> Question | None:
        """The question that a thread goes on from: of several the last that names a measure."""
        asked = [one.question for one in self.parts if one.question is not None]
        return next((one for one in reversed(asked) if one.measures), self.question)

    @property
    def as_json(self) -> dict[str, Any]:
        """The document of contract 5; values are not rounded."""
        document: dict[str, Any] = {
            "status": self.status.value,
            "text": plain_words(f"{self.text} {self.context}".strip()),
            "answers": list(self.answers),
            "choices": [{"label": one.label, "question": one.question} for one in self.choices],
            "reason": self.reason,
        }
        if self.provenance:
            document["provenance"] = list(self.provenance)
        return document
