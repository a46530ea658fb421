"""What templates are told of an alert, and the messages made of what they answer."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from bot.chasing.register import Lead
from bot.duties.alert_book import Entry
from bot.duties.catalogue import Catalogue
from bot.duties.content import Content, Table
from bot.duties.words import Mention, Parts, Templates
from bot.figures.periods import day_in_words, parse_period, span, weekday_in_words
from bot.watching.alerts import Reason
from bot.watching.episodes import Taken
from bot.watching.findings import DETAIL_NAMES, Finding, Subject
from bot.watching.quiet import LONDON
from bot.watching.rules import Rule

TAB = Mention("\t")


def values_for(
    entry: Entry, reason: Reason, rule: Rule, catalogue: Catalogue, templates: Templates, day: date
) -> dict[str, Any]:
    """Everything a template may print of one alert. What a kind of rule lacks is null, never undefined."""
    episode, subject = entry.episode, entry.identity.subject
    framework, register = catalogue.framework, catalogue.register
    measure = framework.measures.get(subject.measure or "")
    area = framework.areas.get(subject.area or "")
    deliverable = register.deliverables.get(subject.deliverable or "")
    lead = owner_of(subject, catalogue)
    values: dict[str, Any] = {
        "alert": entry.identity.alert_id,
        "rule": {"id": rule.id, "kind": rule.when.kind},
        "severity": episode.severity.value,
        "state": episode.state.value,
        "reason": reason.value,
        "ending": episode.ending or None,
        "opened": day_in_words(episode.opened_on),
        "ended": day_in_words(episode.ended_on) if episode.ended_on else None,
        "as_at": day_in_words(day),
        "periods": len(episode.periods),
        "measure": _parts(measure, "key", "name", "unit", "better", "source", "description"),
        "area": _parts(area, "key", "name", "kind"),
        "group": _group_name(entry, catalogue),
        "deliverable": _parts(deliverable, "key", "title", "outcome", "elements"),
        "lead": _parts(lead, "key", "title"),
        "taken": _taken(episode.taken),
        "fired": _finding(episode.fired),
        "finding": _finding(episode.newest),
        "detail": dict.fromkeys(DETAIL_NAMES) | dict(episode.newest.detail),
        "period": period_of(episode.newest),
        "value": episode.newest.value,
        "mention": mention_of(rule, lead, register.leads),
        "tab": TAB,
    }
    values["title"] = templates.render_line(rule.title, values)
    return values


def owner_of(subject: Subject, catalogue: Catalogue) -> Lead | None:
    """The lead who answers for what an alert is about, where the catalogue names one."""
    measure = catalogue.framework.measures.get(subject.measure or "")
    deliverable = catalogue.register.deliverables.get(subject.deliverable or "")
    return catalogue.register.leads.get((deliverable.lead if deliverable else measure.owner if measure else None) or "")


def may_be_asked_about(entry: Entry, catalogue: Catalogue) -> bool:
    """Whether there is somebody to ask about an alert: a measure's owner. Deliverables are chased by themselves."""
    subject = entry.identity.subject
    return subject.measure is not None and owner_of(subject, catalogue) is not None


def _taken(taken: Taken | None) -> dict[str, Any]:
    if taken is None:
        return dict.fromkeys(("by", "words", "at", "until"))
    until = taken.until.astimezone(LONDON).date() if taken.until else None
    return {
        "by": taken.who,
        "words": taken.words or None,
        "at": day_in_words(taken.at.astimezone(LONDON).date()),
        "until": weekday_in_words(until) if until else None,
    }


def values_for_several(subjects: Sequence[dict[str, Any]], rule: Rule, templates: Templates) -> dict[str, Any]:
    """What the message of several alerts of one rule may print: the first one's values, and each one's own."""
    standing = [one for one in subjects if one["state"] in ("open", "acknowledged", "silenced")]
    mentions = list(dict.fromkeys(one["mention"] for one in standing if one["mention"]))
    together = {
        **subjects[0],
        "subjects": subjects,
        "standing": len(standing),
        "mentions": mentions,
        **_named_together(subjects),
    }
    title = templates.render_line(rule.title, together)
    return {**together, "title": Mention(title[:1].upper() + title[1:])}


def _named_together(subjects: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The measure, area and deliverable that all are about, else names that say how many there are: `each of 5 areas`.

    Three figures of two measures in two areas are `each of 3 figures` in `2 areas`: not every measure in every area.
    """
    number = {part: len({one[part]["key"] for one in subjects}) for part in ("measure", "area", "deliverable")}
    both = number["measure"] > 1 and number["area"] > 1
    names = {
        "measure": f"each of {len(subjects)} figures" if both else f"each of {number['measure']} measures",
        "area": f"{number['area']} areas" if both else f"each of {number['area']} areas",
        "deliverable": f"each of {number['deliverable']} deliverables",
    }
    first = subjects[0]
    return {
        part: first[part] if number[part] == 1 else {**first[part], "name": Mention(name), "title": Mention(name)}
        for part, name in names.items()
    }


def mention_of(rule: Rule, owner: Lead | None, leads: Mapping[str, Lead]) -> Mention | None:
    """Whom the rule mentions, as the platform writes it: the owner, a lead by key, or a user group by its id."""
    wanted = rule.notify.mention
    if wanted is None:
        return None
    if wanted.startswith("S") and wanted.isalnum() and wanted.isupper():
        return Mention(f"<!subteam^{wanted}>")
    if wanted.startswith("@"):
        return Mention(wanted)  # a group's handle is shown; only its id (S012AB3CD) tells its members
    lead = owner if wanted == "owner" else leads.get(wanted)
    return Mention(f"<@{lead.slack}>") if lead and lead.slack else None


def _parts(thing: object | None, *names: str) -> dict[str, Any]:
    return {name: None if thing is None else getattr(thing, name) for name in names}


def _group_name(entry: Entry, catalogue: Catalogue) -> str | None:
    subject = entry.identity.subject
    measure = catalogue.framework.measures.get(subject.measure or "")
    if not subject.group or measure is None:
        return subject.group or None
    return next((group.name for group in measure.groups if group.key == subject.group), subject.group)


def period_of(finding: Finding) -> str | None:
    """What the value is about, in words: the stretch that it was added up over, where it was, else its period."""
    start, end = finding.detail.get("start"), finding.detail.get("end")
    if isinstance(start, str) and isinstance(end, str):
        whole = span(parse_period(start), parse_period(end))
        return whole.in_words
    return finding.period.in_words if finding.period else None


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "value": finding.value,
        "reason": finding.reason,
        "period": period_of(finding),
        "beyond": finding.beyond,
    }


def single(parts: Parts, picture: str | None) -> Content:
    """The message of one alert."""
    return Content(
        text=parts["text"],
        header=parts.get("header", ""),
        fields=_pairs(parts.get("fields", "")),
        paragraphs=_lines(parts.get("why", "")),
        context=parts.get("context", ""),
        picture=picture,
    )


def rows_of(content: Content, templates: Templates, event: str, under: Sequence[dict[str, Any]]) -> Content:
    """The message of one alert with those that it stands above listed in it."""
    if not under:
        return content
    rows = [templates.render(event, "row", one) for one in under]
    parts = templates.render(event, "under", {"under": under, "tab": TAB})
    columns = tuple(parts["columns"].split(TAB))
    return replace(
        content,
        text="\n".join([content.text, parts["text"], *(row["text"] for row in rows)]),
        table=Table(parts["caption"], columns, _cells(rows, columns)),
    )


def several(parts: Parts, rows: Sequence[Parts]) -> Content:
    """The message of several alerts of one rule: a head line and a table with a row for each."""
    columns = tuple(parts["columns"].split(TAB))
    return Content(
        text="\n".join([parts["text"], *(row["text"] for row in rows)]),
        header=parts.get("header", ""),
        table=Table(parts["caption"], columns, _cells(rows, columns)),
        paragraphs=_lines(parts.get("why", "")),
        context=parts.get("context", ""),
    )


def _cells(rows: Sequence[Parts], columns: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The cells of each row, as many as there are columns: rules of several kinds may share a table."""
    split = [row["cells"].split(TAB) for row in rows]
    return tuple(tuple([*cells, *[""] * len(columns)][: len(columns)]) for cells in split)


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    found = []
    for line in _lines(text):
        label, tab, value = line.partition(TAB)
        if tab and value.strip():
            found.append((label.strip(), value.strip()))
    return tuple(found)


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip(" ") for line in text.splitlines() if line.strip())
