"""The changes that the store's books hold, for whoever asks who changed what."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Engine, Select, Text, cast, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from bot.duties.audit import REEVE, Audited, AuditWanted
from bot.store.engine import reading
from bot.store.tables.alerts import StoredAlert, StoredAlertEvent, StoredEpisode
from bot.store.tables.file_sets import StoredFileSet
from bot.store.tables.import_offers import StoredImportOffer
from bot.store.tables.imports import StoredImport
from bot.store.tables.known_causes import StoredKnownCause
from bot.store.tables.requests import StoredRequest, StoredRequestEvent
from bot.store.tables.updates import StoredUpdate

HOME = "the home's files"
_DIGITS = 12
Rows = Select[*tuple[Any, ...]]


class StoredAudit:
    """Implements `bot.duties.audit.AuditBook` over what is kept of alerts, requests, updates, imports and files."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def audited(self, wanted: AuditWanted) -> Sequence[Audited]:
        """The changes that are wanted, the newest first of each book."""
        readers = {
            "alert": _of_alerts,
            "request": _of_requests,
            "update": _of_updates,
            "import": _of_imports,
            "offer": _of_offers,
            "annotation": _of_known_causes,
            "catalogue": _of_catalogues,
            "rules": _of_rules,
        }
        with reading(self._engine) as connection:
            return [
                one
                for kind, reader in readers.items()
                if not wanted.kinds or kind in wanted.kinds
                for one in reader(connection, wanted)
            ]


def _of_alerts(connection: Connection, wanted: AuditWanted) -> Iterator[Audited]:
    event, alert = StoredAlertEvent, StoredAlert
    rows = (
        select(event, alert)
        .join(StoredEpisode, StoredEpisode.id == event.episode_id)
        .join(alert, alert.id == StoredEpisode.alert_id)
    )
    rows = _narrowed(rows, event.at, wanted, event.by, event.id)
    if wanted.subject:
        parts = (event.episode_id, alert.rule, alert.measure, alert.area, alert.deliverable)
        rows = rows.where(or_(*(_has(part, wanted.subject) for part in parts)))
    for one in connection.execute(rows).mappings():
        about = [one[name] for name in ("measure", "area", "deliverable") if one[name]]
        yield Audited(
            at=one["at"],
            who=one["by"] or REEVE,
            kind="alert",
            what=one["reason"],
            subject=f"{one['episode_id']} {one['rule']}: {' in '.join(about)}",
            before=one["state_before"] or "",
            after=one["state_after"],
            words=one["words"],
        )


def _of_requests(connection: Connection, wanted: AuditWanted) -> Iterator[Audited]:
    event, request = StoredRequestEvent, StoredRequest
    rows = select(event, request.deliverable, request.due).join(request, request.id == event.request_id)
    rows = _narrowed(rows, event.at, wanted, event.by, event.id)
    if wanted.subject:
        rows = rows.where(or_(*(_has(part, wanted.subject) for part in (event.request_id, request.deliverable))))
    for one in connection.execute(rows).mappings():
        yield Audited(
            at=one["at"],
            who=one["by"] or REEVE,
            kind="request",
            what=one["reason"],
            subject=f"{one['request_id']} {one['deliverable']} due {one['due']}",
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
    rows = _narrowed(select(versions), versions.c.at, wanted, versions.c.by, versions.c.id)
    if wanted.subject:
        rows = rows.where(_has(versions.c.deliverable, wanted.subject))
    for one in connection.execute(rows).mappings():
        amended = one["text_before"] is not None
        yield Audited(
            at=one["at"],
            who=one["by"],
            kind="update",
            what="amended" if amended else "given",
            subject=f"{one['deliverable']} for {one['meeting']}",
            before=_said(one["status_before"], one["text_before"]) if amended else "",
            after=_said(one["status"], one["text"]),
        )


def _of_imports(connection: Connection, wanted: AuditWanted) -> Iterator[Audited]:
    one_import = StoredImport
    rows = _narrowed(select(one_import), one_import.known_at, wanted, one_import.who, one_import.id)
    if wanted.subject:
        rows = rows.where(_has(one_import.file, wanted.subject))
    for one in connection.execute(rows).mappings():
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
        rows = _narrowed(select(one_offer).where(at.is_not(None)), at, wanted, by, one_offer.id)
        if wanted.subject:
            rows = rows.where(_has(cast(one_offer.files, Text), json.dumps(wanted.subject)[1:-1]))
        for one in connection.execute(rows).mappings():
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
    rows = _narrowed(select(cause), cause.at, wanted, cause.by, cause.id)
    if wanted.subject:
        rows = rows.where(or_(*(_has(part, wanted.subject) for part in (cause.measure, cause.area, cause.episode))))
    for one in connection.execute(rows).mappings():
        taken_back = one["takes_back"] is not None
        yield Audited(
            at=one["at"],
            who=one["by"],
            kind="annotation",
            what="taken back" if taken_back else "marked",
            subject=f"{one['takes_back'] or one['id']} {one['measure']} in {one['area']}",
            before=one["text"] if taken_back else "",
            after="" if taken_back else one["text"],
        )


def _of_catalogues(connection: Connection, wanted: AuditWanted) -> Iterator[Audited]:
    return _of_files(connection, wanted, "catalogue")


def _of_rules(connection: Connection, wanted: AuditWanted) -> Iterator[Audited]:
    return _of_files(connection, wanted, "rules")


def _of_files(connection: Connection, wanted: AuditWanted, kind: str) -> Iterator[Audited]:
    """Each set of files beside the one before it."""
    rows = select(StoredFileSet).where(StoredFileSet.kind == kind).order_by(StoredFileSet.id.desc())
    sets = list(connection.execute(rows.limit(wanted.most + 1)).mappings())
    older: list[Mapping[Any, Any] | None] = [*sets[1:], None]
    for newer, before in zip(sets[: wanted.most], older, strict=False):
        names = _changed(before["files"] if before else {}, newer["files"])
        yield Audited(
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


def _narrowed(rows: Rows, at: Any, wanted: AuditWanted, by: Any, identity: Any) -> Rows:
    if wanted.since is not None:
        rows = rows.where(at >= wanted.since)
    if not wanted.own:
        rows = rows.where(by != "")
    if wanted.who:
        rows = rows.where(_has(by, wanted.who))
    return rows.order_by(at.desc(), identity.desc()).limit(wanted.most)


def _has(column: InstrumentedAttribute[Any] | Any, text: str) -> Any:
    return column.icontains(text, autoescape=True)


def _said(status: str | None, text: str) -> str:
    return f"({status}) {text}" if status else text
