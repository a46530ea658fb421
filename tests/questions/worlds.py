"""The two homes of the packs, loaded into stores of their own as `reeve load` does."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from bot import main
from bot.duties.answer import World
from bot.duties.home import HomeStores, load_home
from bot.files.catalogue import read_catalogue
from bot.files.home_folder import HomeFolder
from bot.settings import read_settings
from bot.store.file_sets import FileSetStore
from bot.store.imports import ImportStore
from bot.store.updates import UpdateStore


def loaded(home: Path, database: Path, day: date) -> World:
    """A world for many questions over a home's figures."""
    settings = read_settings({}, str(home), f"sqlite:///{database}")
    catalogue = read_catalogue(home)
    engine = main.open_migrated(settings)
    stores = HomeStores(ImportStore(engine), FileSetStore(engine), UpdateStore(engine))
    load_home(HomeFolder(home), catalogue, stores, today=day, who="the tests", known_at=main.moment_of(day))
    return main.answering(engine, settings, catalogue, keep_figures=True)


def quiet(world: World) -> World:
    """The same world, keeping nothing of what it is asked."""
    return replace(world, conversations=None, not_understood=None)
