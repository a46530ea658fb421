"""Importing what somebody dropped on Reeve: checked and shown first, stored only once it is confirmed as shown."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, Protocol

from bot.duties.faults import InputFaults
from bot.duties.load import CheckedFiles, Counts, Imports, import_observations
from bot.figures.framework import Framework
from bot.figures.series import SeriesKey

STANDS = timedelta(days=1)
MOST_REVISIONS = 20


class OfferState(StrEnum):
    """What has become of an offer."""

    OFFERED = "offered"
    STORED = "stored"
    DECLINED = "declined"
    EXPIRED = "expired"
    REFUSED = "refused"  # it had become faulty by the time it was confirmed


class OfferedFile(NamedTuple):
    """A file: the platform's id of it, its name, and the SHA-256 of what was shown."""

    id: str
    name: str
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An offer to import files. `shown` is the fingerprint of the changes that were shown last, at `shown_at`.

    `showing` counts how often it was shown: it goes with the button, which must not tell a fingerprint of figures that
    not everybody may see.

    `press` is the id of the press that decided, `imports` are the imports that came of it.
    """

    id: str
    files: tuple[OfferedFile, ...]
    offered_by: str
    offered_at: datetime
    shown_at: datetime
    shown: str
    showing: int = 1
    state: OfferState = OfferState.OFFERED
    decided_by: str = ""
    decided_at: datetime | None = None
    press: str = ""
    imports: tuple[int, ...] = ()

    @property
    def ends_at(self) -> datetime:
        """From when it can no longer be confirmed."""
        return self.shown_at + STANDS


class Revision(NamedTuple):
    """A value that differs from the one held: each column that does, with what was held and what is written now."""

    series: SeriesKey
    period: str
    columns: tuple[tuple[str, object, object], ...]


@dataclass(frozen=True, slots=True)
class OfMeasure:
    """What an import brings for one measure: rows, and the first and last of their periods."""

    measure: str
    new: int
    revised: int
    areas: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What an import brings. `fingerprint` is the same for the same changes and for no others.

    `revisions` are the first few of those in each measure.
    """

    fingerprint: str
    counts: Counts
    measures: tuple[OfMeasure, ...] = ()
    revisions: tuple[Revision, ...] = ()


class NotAsShown(Exception):  # noqa: N818 - it says what stopped it
    """What would be stored is not what was shown. Nothing was stored."""


class AlreadyDecided(Exception):  # noqa: N818 - it says what stopped it
    """Somebody decided before. Nothing was stored."""


class Noting(Imports, Protocol):
    """Imports that note what each would bring."""

    @property
    def changes(self) -> Changes:
        """What the last import brought, or would have."""
        ...


class OfferBook(Protocol):
    """Where offers are kept (a store edge)."""

    def offer(self, offer_id: str) -> Offer | None:
        """An offer by its id."""
        ...

    def keep(self, offer: Offer) -> bool:
        """Keep an offer, or show one anew; False where it was decided or shown anew before."""
        ...

    def close(self, offer_id: str, state: OfferState, by: str, at: datetime, press: str) -> bool:
        """Decide without storing; False where it was decided before."""
        ...

    def checking(self) -> Noting:
        """Imports of a dry run."""
        ...

    def confirming(self, offer: Offer, by: str, at: datetime, press: str) -> Noting:
        """Imports that store what was shown and decide the offer, in one transaction.

        Storing raises NotAsShown, or AlreadyDecided.
        """
        ...

    def brought(self, offer: Offer) -> Changes:
        """What the imports of an offer brought."""
        ...


class Named(NamedTuple):
    """A file as it was downloaded."""

    name: str
    content: bytes


Opened = Callable[[Sequence[Named], Framework, date], AbstractContextManager[CheckedFiles]]
"""Opens files that were downloaded, to be read and checked together."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What became of a check: its changes, or its faults."""

    changes: Changes | None = None
    refusal: InputFaults | None = None


def check(book: OfferBook, opened: Opened, files: Sequence[Named], known: Framework, today: date, at: datetime) -> Seen:
    """Read files as an import would; nothing is stored."""
    imports = book.checking()
    try:
        with opened(files, known, today) as checked:
            import_observations(checked, imports, who="", known_at=at, dry_run=True)
    except InputFaults as refusal:
        return Seen(refusal=refusal)
    return Seen(changes=imports.changes)


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Who confirms, when, and by which press."""

    by: str
    at: datetime
    press: str


def store(
    book: OfferBook,
    opened: Opened,
    offer: Offer,
    files: Sequence[Named],
    known: Framework,
    today: date,
    confirmed: Confirmed,
) -> Changes:
    """Store what was shown, once. Raises NotAsShown, AlreadyDecided, or InputFaults; nothing is stored then."""
    imports = book.confirming(offer, confirmed.by, confirmed.at, confirmed.press)
    with opened(files, known, today) as checked:
        import_observations(checked, imports, who=confirmed.by, known_at=confirmed.at)
    return imports.changes
