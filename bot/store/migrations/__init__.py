"""How the tables came to be what they are, a step a file. Applied by `bot.store.schema.migrate`."""
