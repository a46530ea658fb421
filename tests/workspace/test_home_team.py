"""The team of a home: who is in which of its channels, and who can see and join them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.files.catalogue import read_catalogue
from bot.workspace import serve
from bot.workspace.control_client import ControlError
from bot.workspace.home_team import VIEWER, team_of

SAMPLE = Path(__file__).parents[2]


def test_a_channel_above_official_is_private_and_who_is_no_more_than_a_viewer_neither_sees_nor_joins_it() -> None:
    catalogue = read_catalogue(SAMPLE)
    marked = {channel.slack for channel in catalogue.channels.values() if channel.marking.value != "official"}
    team = team_of(catalogue)
    assert marked
    assert {channel.id for channel in team.channels if channel.is_private} == marked
    with serve(team, clock=lambda: datetime(2026, 4, 20, tzinfo=UTC)) as workspace:
        seen = {each["id"] for each in workspace.control.view(VIEWER.id)["channels"] if not each["is_im"]}
        assert seen == {channel.slack for channel in catalogue.channels.values()} - marked
        for channel in marked:
            with pytest.raises(ControlError, match="channel_not_found"):
                workspace.control.order("join", user=VIEWER.id, channel=channel)


def test_a_home_without_channels_has_its_own_people_in_one_that_says_it_is_made_up() -> None:
    catalogue = read_catalogue(SAMPLE)
    leads = dict(catalogue.register.leads)
    leads["acc-crime"] = replace(leads["acc-crime"], slack="")
    own = replace(catalogue, channels={}, register=replace(catalogue.register, leads=leads))
    team = team_of(own)
    names = {one.real_name for one in team.users}
    assert {"ACC Crime", "Chief Constable", "An officer"} <= names
    assert "Sam Okafor" not in names
    (crime,) = (one for one in team.users if one.real_name == "ACC Crime")
    assert crime.title == "No Slack id in people.yaml"
    (channel,) = team.channels
    assert (channel.name, set(channel.members)) == ("general", {team.bot.id, *(one.id for one in team.users)})
    assert channel.topic.startswith("Made up")
