"""What a title is checked against is what an alert really knows when its title is rendered."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.duties.alert_book import Entry, Identity
from bot.duties.alert_words import values_for
from bot.files.catalogue import parse_catalogue
from bot.files.rule_files import parse_rules
from bot.files.rule_files.title_templates import FILTERS, NAMES, faults_in
from bot.files.templates import FileTemplates
from bot.watching.alerts import Reason
from bot.watching.episodes import Episode, State
from bot.watching.findings import Finding, Subject
from bot.watching.rules import Severity
from files.good_home import CATALOGUE, VIOLENCE

DAY = date(2026, 4, 20)
GOOD = parse_catalogue(CATALOGUE)
RULE = parse_rules({"rules/violence.yaml": VIOLENCE}, GOOD)[0]
ADDED_AFTER_THE_TITLE = {"title", "mention", "tab"}


def values(templates: FileTemplates) -> dict[str, object]:
    subject = Subject("ppvwi", "coventry")
    finding = Finding(
        rule=RULE.id, severity=Severity.HIGH, subject=subject, period=None, value=61.0, reason="61 is above 58"
    )
    episode = Episode(
        state=State.OPEN,
        opened_on=DAY,
        opened_at=datetime(2026, 4, 20, 7, tzinfo=UTC),
        fired=finding,
        newest=finding,
        periods=(),
        worst_beyond=None,
    )
    entry = Entry(Identity(RULE.id, subject), 1, 1, episode)
    return values_for(entry, Reason.FIRST_TIME, RULE, GOOD, templates, DAY)


def test_what_a_title_may_name_is_known_when_it_is_rendered(tmp_path: Path) -> None:
    known = values(FileTemplates(tmp_path))
    assert set(NAMES) <= set(known) - ADDED_AFTER_THE_TITLE
    for name, parts in NAMES.items():
        of = known[name]
        assert set(parts) <= (set(of) if isinstance(of, dict) else set())


@pytest.mark.parametrize("name", FILTERS)
def test_a_filter_that_is_taken_is_one_that_renders(name: str, tmp_path: Path) -> None:
    line = f"{{{{ value|{name}(measure.unit) }}}}"
    templates = FileTemplates(tmp_path)
    assert faults_in(line) == []
    assert "61" in templates.render_line(line, values(templates))
