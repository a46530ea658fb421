"""`reeve follows`: what people follow, and following for somebody."""

from typing import Any

import click

from bot import main
from bot.cli.errors import InputFault
from bot.cli.options import Asked, print_json, shared
from bot.cli.refusals import refusals_said
from bot.duties.answer import Asked as AskedBy
from bot.duties.answer_world import World
from bot.duties.follows import Follow, FollowBook, Followed, follow, name_of, unfollow, wanted_series
from bot.files.catalogue import read_catalogue
from bot.store.follows import FollowStore


@click.command("follows")
@click.argument("person", metavar="[PERSON]", required=False)
@click.option("--follow", "wanted", metavar="WORDS", help="Follow this for the person: a measure, and an area.")
@click.option("--unfollow", "unwanted", metavar="WORDS", help="Follow this no longer.")
@shared
def follows(asked: Asked, person: str | None, wanted: str | None, unwanted: str | None) -> None:
    """List what people follow, or what one person (a lead's key or a Slack id) follows; change it for them.

    A person is told of alerts about what they follow, and has its newest figures in a digest.

    \b
    Example:
      reeve follows acc-crime --follow "burglary in coventry"
    """
    if (wanted or unwanted) and person is None:
        raise click.UsageError("say for whom: a lead's key or a Slack id, before --follow or --unfollow")
    with refusals_said():
        catalogue = read_catalogue(asked.settings.home)
        engine = main.open_migrated(asked.settings)
        world, book = main.answering(engine, asked.settings, catalogue), FollowStore(engine)
        lead = catalogue.register.leads.get(person or "")
        identity = lead.slack if lead is not None and lead.slack else person
        if identity is not None:
            for words, verb in ((wanted, "follow"), (unwanted, "unfollow")):
                if words:
                    _change(world, book, asked, identity, words, verb)
        found = book.all() if identity is None else book.of(identity)
    if asked.json:
        print_json({"follows": [_as_json(one) for one in found]})
        return
    for one in found:
        click.echo(f"{_title(world, one.person)}: {name_of(world, one.series)}, since {one.since:%Y-%m-%d}")
    if not found:
        click.echo("Nobody follows anything." if identity is None else f"{person} follows nothing.")


def _change(world: World, book: FollowBook, asked: Asked, person: str, words: str, verb: str) -> None:
    day = main.today(asked.as_of, world.catalogue, asked.settings)
    # With the person's own rights: nobody is made to follow what they may not see.
    found = wanted_series(world, AskedBy(question=words, as_of=day, person=person))
    if found.what is not Followed.DONE:
        raise InputFault(f"{words!r} cannot be followed: {found.words or 'name a measure, and an area'}")
    if verb == "follow":
        done = follow(book, person, found.series, main.moment_of(day))
        if done.what is Followed.TOO_MANY:
            raise InputFault(f"{words!r} was not followed: nobody follows more than 30")
    else:
        unfollow(book, person, found.series, main.moment_of(day))


def _title(world: World, person: str) -> str:
    leads = world.catalogue.register.leads.values()
    return next((lead.title for lead in leads if lead.slack == person), person)


def _as_json(one: Follow) -> dict[str, Any]:
    return {
        "person": one.person,
        "measure": one.series.measure,
        "area": one.series.area,
        "group": one.series.group or None,
        "since": one.since.isoformat(),
    }
