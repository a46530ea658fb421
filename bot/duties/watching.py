"""What watching works with: the catalogue and rules in force, the figures, the book of alerts, words and pictures."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, Self
from uuid import uuid4

from bot.duties.alert_book import AlertBook
from bot.duties.catalogue import Catalogue
from bot.duties.evaluate import FiguresSource
from bot.duties.followers import Followers
from bot.duties.outbox import Picture
from bot.duties.words import Templates
from bot.figures.framework import Framework
from bot.figures.series import Figures, SeriesKey
from bot.watching.quiet import Quiet, quiet_until
from bot.watching.rules import Notify, Rule, Severity, UpdateOverdue

OPERATORS = "operators"


class Pictures(Protocol):
    """Draws the control chart of a subject as it stands on a day, or None where there is nothing to draw."""

    def draw(self, key: SeriesKey, rule: Rule, figures: Figures, day: date) -> Picture | None:
        """The picture with its words."""
        ...

    def under(self, framework: Framework) -> Self:
        """The same, with the names, targets and annotations of another framework."""
        ...


def no_bank_holiday(day: date) -> bool:
    """For a home without bank holidays."""
    return False


@dataclass(frozen=True, slots=True)
class Watching:
    """What watching works with. `asks_leads` says whether the owner of a measure can be asked about an alert."""

    catalogue: Catalogue
    rules: Sequence[Rule]
    source: FiguresSource
    book: AlertBook
    templates: Templates
    pictures: Pictures
    quiet: Quiet | None = None
    is_bank_holiday: Callable[[date], bool] = no_bank_holiday
    new_id: Callable[[], str] = lambda: uuid4().hex
    asks_leads: bool = False
    followers: Followers | None = None

    @property
    def rules_by_id(self) -> Mapping[str, Rule]:
        """The rules in force by their ids."""
        return {rule.id: rule for rule in self.rules}

    def rule(self, rule_id: str) -> Rule:
        """A rule in force, or for one that is gone a stand-in that can still be named."""
        gone = Rule(
            id=rule_id,
            title="{{ rule.id }}",
            when=UpdateOverdue(),
            severity=Severity.LOW,
            every="",
            notify=Notify(channel=OPERATORS),
        )
        return self.rules_by_id.get(rule_id, gone)

    def held_back_until(self, severity: Severity, now: datetime) -> datetime | None:
        """When the quiet ends for a message of this severity, or None where it need not wait."""
        return None if severity is Severity.HIGH else quiet_until(now, self.quiet, self.is_bank_holiday)
