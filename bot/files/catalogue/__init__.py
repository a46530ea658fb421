"""The catalogue: the YAML under `data/catalogue/` that says what figures are about."""

from bot.files.catalogue.reading import parse_catalogue, read_catalogue

__all__ = ["parse_catalogue", "read_catalogue"]
