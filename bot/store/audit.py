"""The changes that the store's books hold, for whoever asks who changed what."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice, pairwise
from typing import Any

from sqlalchemy import Connection, Engine, RowMapping, Select, Text, case, cast, func, literal, or_, select

from bot.chasing.working_days import LONDON
from bot.duties.audit import REEVE, Audited, AuditWanted
from bot.store.engine import reading
from bot.store.tables.alerts import StoredAlert, StoredAlertEvent, StoredEpisode
from bot.store.tables.figure_doubts import StoredFigureDoubt
from bot.store.tables.file_sets import StoredFileSet
from bot.store.tables.follows import StoredFollow
from bot.store.tables.import_offers import StoredImportOffer
from bot.store.tables.imports import StoredImport
from bot.store.tables.known_causes import StoredKnownCause
from bot.store.tables.outbox import StoredMessage
from bot.store.tables.pauses import StoredPause
from bot.store.tables.requests import StoredRequest, StoredRequestEvent
from bot.store.tables.updates import StoredUpdate

HOME = "the home's files"
EVERYTHING = "everything"
_DIGITS = 12
# `gone` was sent, and somebody deleted it on Slack since.
_SENT = {
    "posted": "sent",
    "gone": "sent",
    "queued": "waits to be sent",
    "sending": "is being sent",
    "unsure": "may have been sent",
}
Rows = Select[*tuple[Any, ...]]
Reader = Callable[[Connection, AuditWanted], Iterator[Audited]]


class StoredAudit:
    """Implements `bot.duties.audit.AuditBook` over every book of the store that people's acts are written down in."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def audited(self, wanted: AuditWanted) -> Sequence[Audited]:
        """The changes that are wanted, the newest first of each book."""
        with reading(self._engine) as connection:
            return [
                one
                for kind, reader in READERS.items()
                if not wanted.kinds or kind in wanted.kinds
                for one in reader(connection, wanted)
            ]


def _of_alerts(connection: Connection, wanted: AuditWanted) -> Iterator[Audited]:
    event, alert = StoredAlertEvent, StoredAlert
    rows = (
        select(event)
        .join(StoredEpisode, StoredEpisode.id == event.episode_id)
        .join(alert, alert.id == StoredEpisode.alert_id)
    )
    about = func.coalesce(alert.measure + " in " + alert.area, alert.deliverable, "")
    shown = event.episode_id + " " + alert.rule + ": " + about
    for one in _found(connection, rows, event.at, wanted, event.by, event.id, shown, event.reason):
        yield _moved(one, "alert")


def _of_requests(connection: Connection, wanted: AuditWanted) -> Iterator[Audited]:
    event, request = StoredRequestEvent, StoredRequest
    rows = select(event).join(request, request.id == event.request_id)
    shown = event.request_id + " " + request.deliverable + " due " + cast(request.due, Text)
    for one in _found(connection, rows, event.at, wanted, event.by, event.id, shown, event.reason):
        yield _moved(one, "request")


def _moved(one: RowMapping, kind: str) -> Audited:
    """A line of the events of alerts or of requests: both are written down alike."""
    return Audited(
        at=one["at"],
        who=one["by"] or REEVE,
        kind=kind,
        what=one["reason"],
        subject=one["subject"],
        before=one["state_before"] or "",
        after=one["state_after"],
        words=one["words"],
    )


def _of_updates(connection: Connection, wanted: AuditWanted) -> Iterator[Audited]:
    update = StoredUpdate
    same = {"partition_by": (update.deliverable, update.meeting), "order_by": (update.at, update.id)}
    versions = select(
        update.id,
        update.at,
        update.by,
        update.deliverable,
        update.meeting,
        update.status,
        update.text,
        func.lag(update.text).over(**same).label("text_before"),  # type: ignore[arg-type] # columns, as over() takes
        func.lag(update.status).over(**same).label("status_before"),  # type: ignore[arg-type] # likewise
    ).subquery()
    known = versions.c
    shown = known.deliverable + " for " + cast(known.meeting, Text)
    act = case((known.text_before.is_not(None), "amended"), else_="given")
    for one in _found(connection, select(versions), known.at, wanted, known.by, known.id, shown, act):
        amended = one["text_before"] is not None
        yield Audited(
            at=one["at"],
            who=one["by"],
            kind="update",
            what="amended" if amended else "given",
            subject=one["subject"],
            before=_said(one["status_before"], one["text_before"]) if amended else "",
            after=_said(one["status"], one["text"]),
        )


def _of_imports(connection: Connection, wanted: AuditWanted) -> Iterator[Audited]:
    one_import = StoredImport
    at, who = one_import.known_at, one_import.who
    about = (one_import.file, literal("imported"))
    for one in _found(connection, select(one_import), at, wanted, who, one_import.id, *about):
        yield Audited(
            at=one["known_at"],
            who=one["who"],
            kind="import",
            what="imported",
            subject=one["file"],
            after=f"{one['new']} new, {one['revised']} revised, {one['unchanged']} unchanged",
        )


def _of_offers(connection: Connection, wanted: AuditWanted) -> Iterator[Audited]:
    """Files that were dropped, and what was decided about each; what was stored of one is an import besides."""
    one_offer = StoredImportOffer
    for at, by in ((one_offer.offered_at, one_offer.offered_by), (one_offer.decided_at, one_offer.decided_by)):
        rows = select(one_offer).where(at.is_not(None))
        if wanted.subject:
            act = one_offer.state if by is one_offer.decided_by else literal("offered")
            names = _has(cast(one_offer.files, Text), json.dumps(wanted.subject)[1:-1])
            rows = rows.where(or_(names, _has(act, wanted.subject)))
        for one in _found(connection, rows, at, wanted, by, one_offer.id):
            is_decision = by is one_offer.decided_by
            yield Audited(
                at=one["decided_at"] if is_decision else one["offered_at"],
                who=(one["decided_by"] or REEVE) if is_decision else one["offered_by"],
                kind="offer",
                what=one["state"] if is_decision else "offered",
                subject=", ".join(name for _, name, _ in one["files"]),
                before="offered" if is_decision else "",
                after=one["state"] if is_decision else "offered",
            )


def _of_known_causes(connection: Connection, wanted: AuditWanted) -> Iterator[Audited]:
    cause = StoredKnownCause
    number = func.coalesce(cause.takes_back, cause.id)
    shown = cast(number, Text) + " " + cause.measure + " in " + cause.area
    act = case((cause.takes_back.is_not(None), "taken back"), else_="marked")
    for one in _found(connection, select(cause), cause.at, wanted, cause.by, cause.id, shown, act):
        taken_back = one["takes_back"] is not None
        yield Audited(
            at=one["at"],
            who=one["by"],
            kind="annotation",
            what="taken back" if taken_back else "marked",
            subject=one["subject"],
            before=one["text"] if taken_back else "",
            after="" if taken_back else one["text"],
        )


def _of_pauses(connection: Connection, wanted: AuditWanted) -> Iterator[Audited]:
    """Pauses, and the end of each; one whose time came was ended by nobody."""
    one_pause = StoredPause
    about = literal(EVERYTHING)
    begun = (about, literal("paused"))
    for one in _found(connection, select(one_pause), one_pause.since, wanted, one_pause.by, one_pause.id, *begun):
        until = f" until {one['until'].astimezone(LONDON):%Y-%m-%d %H:%M}" if one["until"] else ""
        yield Audited(
            at=one["since"],
            who=one["by"],
            kind="pause",
            what="paused",
            subject=EVERYTHING,
            before="running",
            after=f"paused{until}",
            words=one["why"],
        )
    over = func.coalesce(one_pause.ended_at, one_pause.until)
    ended = select(one_pause, over.label("over")).where(
        or_(one_pause.ended_at.is_not(None), one_pause.caught_up_at.is_not(None))
    )
    act = case((one_pause.ended_by != "", "resumed"), else_="its time came")
    for one in _found(connection, ended, over, wanted, one_pause.ended_by, one_pause.id, about, act):
        yield Audited(
            at=one["over"],
            who=one["ended_by"] or REEVE,
            kind="pause",
            what="resumed" if one["ended_by"] else "its time came",
            subject=EVERYTHING,
            before="paused",
            after="running",
        )


def _of_follows(connection: Connection, wanted: AuditWanted) -> Iterator[Audited]:
    """What people began to follow, and what they follow no longer."""
    follow = StoredFollow
    group = case((follow.group == "", ""), else_=" (" + follow.group + ")")
    shown = follow.measure + " in " + follow.area + group
    for at, what, before, after in (
        (follow.since, "followed", "", "followed"),
        (follow.until, "unfollowed", "followed", "not followed"),
    ):
        rows = select(follow, at.label("moved_at")).where(at.is_not(None))
        for one in _found(connection, rows, at, wanted, follow.person, follow.id, shown, literal(what)):
            yield Audited(
                at=one["moved_at"],
                who=one["person"],
                kind="follow",
                what=what,
                subject=one["subject"],
                before=before,
                after=after,
            )


def _of_doubts(connection: Connection, wanted: AuditWanted) -> Iterator[Audited]:
    """Who said that a figure is wrong, what was answered, and what became of it."""
    doubt, message = StoredFigureDoubt, StoredMessage
    rows = select(doubt, message.state.label("state")).outerjoin(message, message.id == doubt.message)
    about = (doubt.about, literal("said to be wrong"))
    for one in _found(connection, rows, doubt.at, wanted, doubt.by, doubt.id, *about):
        yield Audited(
            at=one["at"],
            who=one["by"],
            kind="doubt",
            what="said to be wrong",
            subject=one["subject"],
            before=one["figure"],
            after=f"{_SENT.get(one['state'], 'not sent')} to {one['told']}" if one["told"] else "nobody to tell",
            words=one["words"],
        )


def _of_files(kind: str) -> Reader:
    """The reader of one kind of file."""
    return lambda connection, wanted: _sets_of_files(connection, wanted, kind)


def _sets_of_files(connection: Connection, wanted: AuditWanted, kind: str) -> Iterator[Audited]:
    """Each set of files beside the one before it."""
    rows = select(StoredFileSet).where(StoredFileSet.kind == kind).order_by(StoredFileSet.id.desc())
    sets: Iterator[Mapping[Any, Any] | None] = chain(connection.execute(rows).mappings(), [None])
    lines = (_set_of_files(newer, before, kind) for newer, before in pairwise(sets) if newer is not None)
    yield from islice((one for one in lines if wanted.is_about(one.what, one.subject)), wanted.most)


def _set_of_files(newer: Mapping[Any, Any], before: Mapping[Any, Any] | None, kind: str) -> Audited:
    names = _changed(before["files"] if before else {}, newer["files"])
    return Audited(
        at=newer["taken_up_at"],
        who=HOME,
        kind=kind,
        what="taken into force",
        subject=", ".join(names),
        before=before["digest"][:_DIGITS] if before else "",
        after=newer["digest"][:_DIGITS],
    )


def _changed(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    """The names of files that came, went or changed."""
    return [name for name in sorted({*before, *after}) if before.get(name) != after.get(name)]


def _found(
    connection: Connection,
    rows: Rows,
    at: Any,
    wanted: AuditWanted,
    by: Any,
    identity: Any,
    shown: Any = None,
    act: Any = None,
) -> Iterator[RowMapping]:
    """The rows of a book that are wanted, the newest first; `shown` is what a row is about, `act` what was done."""
    if shown is not None:
        rows = rows.add_columns(shown.label("subject"))
        if wanted.subject:
            rows = rows.where(or_(_has(shown, wanted.subject), _has(act, wanted.subject)))
    if wanted.since is not None:
        rows = rows.where(at >= wanted.since)
    if not wanted.own:
        rows = rows.where(by != "")
    if wanted.who:
        rows = rows.where(_has(by, wanted.who))
    yield from connection.execute(rows.order_by(at.desc(), identity.desc()).limit(wanted.most)).mappings()


def _has(column: Any, text: str) -> Any:
    return column.icontains(text, autoescape=True)


def _said(status: str | None, text: str) -> str:
    return f"({status}) {text}" if status else text


READERS: Mapping[str, Reader] = {
    "alert": _of_alerts,
    "request": _of_requests,
    "update": _of_updates,
    "import": _of_imports,
    "offer": _of_offers,
    "annotation": _of_known_causes,
    "pause": _of_pauses,
    "follow": _of_follows,
    "doubt": _of_doubts,
    "catalogue": _of_files("catalogue"),
    "rules": _of_files("rules"),
}
"""How each book is read, by the kind of its changes."""
