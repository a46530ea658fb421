"""Annotations: what is known about a point or a stretch of a series, and approved re-bases."""

import re
from dataclasses import dataclass

from bot.figures.periods import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """A note shown wherever the series is. `end` is None for a note that holds from `start` on.

    A re-base starts a new segment of the control chart at `start`; it is only ever approved by a person.
    """

    measure: str
    area: str
    start: Period
    end: Period | None
    text: str
    rebase: bool = False
    approved_by: str | None = None
    group: str = ""

    @property
    def changes_what_is_counted(self) -> bool:
        """Whether figures from here on may be counted otherwise than those before, so that a step is no rise or fall.

        So it is of what holds from a day on, and of a note that speaks of recording, reporting or counting.
        """
        return self.rebase or self.end is None or _OF_COUNTING.search(self.text) is not None


_OF_COUNTING = re.compile(
    r"\b(?:(?:mis|re)?record(?:ed|ing)|(?:re)?defin(?:ed|ition|itions)|(?:re)?count(?:ed|ing)|(?:re)?classif\w+|reporting"
    r"|reports? online|portal|platform|(?:record|recording|it|new|computer) systems?|method(?:s|ology)?|questionnaire"
    r"|re-?bas(?:ed|ing)|boundar(?:y|ies)|merged|moved|transferred|went live|data quality|data cleansing|backlog)\b",
    re.IGNORECASE,
)
