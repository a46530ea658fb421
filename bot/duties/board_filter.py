"""Which deliverables of the board are looked at: by lead, outcome, colour, state, days overdue, and colours so far."""

from dataclasses import dataclass

from bot.chasing.register import Deliverable, Register
from bot.duties.board import BoardRow

NO_COLOUR = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardFilter:
    """What is wanted; what is left empty leaves everything in, and of several values any will do.

    `leads` are keys, `outcomes` parts of the words of an outcome. `statuses` are colours of the newest update,
    `history` colours of any of the last ones; `none` means without a colour. `states` are those of the request that
    matters now.
    """

    leads: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    overdue_by: int = 0
    history: tuple[str, ...] = ()

    def wants(self, deliverable: Deliverable) -> bool:
        """Whether a deliverable is one of them, by what the catalogue says of it."""
        return (not self.leads or deliverable.lead in self.leads) and (
            not self.outcomes or any(_is_part(one, deliverable.outcome) for one in self.outcomes)
        )

    def wants_row(self, row: BoardRow) -> bool:
        """Whether a row of the board is one of them."""
        newest = row.last.status.value if row.last and row.last.status else NO_COLOUR
        colours = {status.value if status else NO_COLOUR for status in row.history}
        state = row.request.state.value if row.request else ""
        return (
            self.wants(row.deliverable)
            and (not self.statuses or newest in self.statuses)
            and (not self.states or state in self.states)
            and row.overdue >= self.overdue_by
            and (not self.history or not colours.isdisjoint(self.history))
        )

    def unknown_outcome(self, register: Register) -> str:
        """The first wanted outcome that no deliverable has; empty where each is somebody's."""
        known = {one.outcome for one in register.deliverables.values()}
        return next((one for one in self.outcomes if not any(_is_part(one, each) for each in known)), "")

    def unknown_lead(self, register: Register) -> str:
        """The first wanted lead that is not in the catalogue; empty where all are."""
        return next((one for one in self.leads if one not in register.leads), "")


def _is_part(words: str, outcome: str) -> bool:
    return words.casefold() in outcome.casefold()
