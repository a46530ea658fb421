"""What marks a home as a sample, with a clock of its own."""

from datetime import date

from bot.files.catalogue.file import CatalogueFile


def read_sample(file: CatalogueFile) -> date | None:
    """The sample's own today; None where the home is not a sample."""
    return file.top.day("today", required=True) if file.is_there else None
