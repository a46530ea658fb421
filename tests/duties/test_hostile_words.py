"""Names, notes and reasons that would mention, link, style, break lines or be templates: in every message."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Engine

from bot.chasing.register import Lead, Register
from bot.duties.alert_book import Change, Entry
from bot.duties.alert_messages import AlertMessages
from bot.duties.content import Content
from bot.duties.operators import note
from bot.duties.speaking import Speaking
from bot.figures.areas import Area
from bot.slack.blocks import alternatives, text_of
from bot.watching.alerts import Acknowledged, Reason, Silenced, decide
from bot.watching.rules import Notify
from bot.workspace.block_kit import check_message_blocks
from tests.duties.alert_world import SECRET, Channel, World, noon, the_rule
from tests.figures.small_world import measure

HOSTILE = (
    "<!channel>",
    "<@U1>",
    "<https://evil.example|click>",
    "http://evil.example and www.evil.example",
    "@here @channel <!subteam^S1>",
    "*bold* _slanted_ ~gone~ `code` ```more```",
    "two\nlines\tand | pipes\r\n> quoted",
    "1,\u202e890\u202c\u2067\u200f right to left",
    "{{ 7*7 }}{% for x in y %}",
    "R&D &amp; &lt;!channel&gt; " + "long " * 1_000,
)
MENTIONS = re.compile(r"<!|<@(?!U0ACC>)|<#|<http|https?://|[\u202a-\u202e\u2066-\u2069]")
RAW = re.compile(MENTIONS.pattern + r"|\bwww\.|(?<!\u2060)\*bold\*")


def hostile_world(engine: Engine, words: str) -> World:
    named = measure(name=f"Burglary {words}", source=f"Crimes {words}", owner="acc-crime", description=words)
    areas = (Area("coventry", f"Coventry {words}", "lpu"), Area("dudley", f"Dudley {words}", "lpu"))
    channel = Channel("command-team", "C0COMMAND", SECRET)
    rule = the_rule(
        notify=Notify("command-team", mention="owner"), title=f"{words.split('{')[0]} {{{{ measure.name }}}}"
    )
    return World(engine, measures=(named,), areas=areas, channels=(channel,), rules=(rule,))


def contents(world: World) -> list[Content]:
    return [Content(**_restored(row.content)) for row in world.messages()]


def _restored(stored: dict[str, Any]) -> dict[str, Any]:
    from pydantic import TypeAdapter

    content: Content = TypeAdapter(Content).validate_python(stored)
    return {name: getattr(content, name) for name in content.__slots__}


def acted(world: World, event: Acknowledged | Silenced) -> None:
    entry = world.entry()
    decision = decide(entry.episode, event, noon("2026-03-03"))
    after = replace(entry, version=entry.version + 1, episode=decision.episode)
    figures = world.ledger.figures({})
    speaking = Speaking(
        world.watching, world.book.newest_entries(), figures, noon("2026-03-03").date(), noon("2026-03-03")
    )
    made = AlertMessages(world.watching, figures, noon("2026-03-03").date())
    from bot.duties.alert_decisions import Decided

    change = Change(entry=after, before=entry.episode.state, event="act", reason=decision.reason, words=decision.words)
    entries, mail = speaking.say([Decided(change, decision)])
    assert made.line(after, Reason.LAPSED).text
    told: Entry = entries[after.identity]
    world.book.move(noon("2026-03-03").date(), noon("2026-03-03"), [replace(change, entry=told)], mail)


@pytest.mark.parametrize("words", HOSTILE, ids=lambda words: repr(words[:20]))
@pytest.mark.parametrize("several", [False, True], ids=["one", "several"])
def test_no_words_of_data_do_anything_in_any_message_of_an_alert_s_life(
    tmp_path: Any, words: str, several: bool
) -> None:
    from bot.store import migrate, open_engine

    engine = open_engine(f"sqlite:///{tmp_path / 'reeve.sqlite'}")
    migrate(engine)
    world = hostile_world(engine, words)
    world.hold({"2026-02": 120})
    if several:
        world.hold({"2026-02": 130}, area="dudley")
    world.watch("2026-03-02")
    acted(world, Acknowledged("U2", words, name=words))
    acted(world, Silenced("U2", words, noon("2026-03-20"), name=words))
    seen = contents(world)
    world.hold({"2026-03": 80}, on="2026-04-02")
    world.watch("2026-04-02")
    world.hold({"2026-04": 140}, on="2026-05-02")
    world.watch("2026-05-02")
    world.hold({"2026-04": 80}, on="2026-05-03")
    world.watch("2026-05-03")
    seen += contents(world)
    told = note(world.templates, noon("2026-03-02"), f"head {words}", f"words {words}\n{words}")
    for content in [*seen, told.content]:
        for blocks in alternatives(content, "F1" if content.picture else None, words, 1):
            check_message_blocks(blocks, lambda _: True)
            pictures = [block["alt_text"] for block in blocks if block["type"] == "image"]
            assert not MENTIONS.search(" ".join(pictures))
            worded = [block for block in blocks if block["type"] != "image"]
            said = json.dumps([worded, text_of(content)], ensure_ascii=False)
            assert not RAW.search(said), RAW.search(said)
            assert "49" not in said.replace("2049", "")
    assert len(seen) >= 6
    engine.dispose()


def test_a_lead_s_title_is_data_too(engine: Engine) -> None:
    from bot.duties.alert_words import values_for

    world = hostile_world(engine, "plain")
    world.hold({"2026-02": 120})
    world.watch("2026-03-02")
    leads = {"acc-crime": Lead("acc-crime", "ACC <!channel> {{ 7*7 }}", "U0ACC")}
    catalogue = replace(world.catalogue, register=Register(leads=leads))
    values = values_for(
        world.entry(), Reason.FIRST_TIME, world.rules[0], catalogue, world.templates, noon("2026-03-02").date()
    )
    said = world.templates.render_line("{{ lead.title }} {{ mention }}", values)
    assert said == "ACC &lt;!channel&gt; {{ 7*7 }} <@U0ACC>"
