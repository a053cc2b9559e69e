"""Alembic's entry: the connection comes from the program, never from a configuration file."""

from alembic import context

from kpt_desktop.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes a table only by building it anew
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
