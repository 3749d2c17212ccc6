package org.recours.store;

import java.sql.SQLException;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;
import org.jooq.impl.AbstractBinding;

/// Columns of bytes, read and written as they are. By itself jOOQ takes those of H2 for large objects, each of which is
/// copied several times on its way. The generated tables name this class.
public final class PlainBytes extends AbstractBinding<byte[], byte[]> {

    private static final long serialVersionUID = 1L;

    @Override
    public Converter<byte[], byte[]> converter() {
        return Converters.identity(byte[].class);
    }

    @Override
    public void get(BindingGetResultSetContext<byte[]> context) throws SQLException {
        context.value(context.resultSet().getBytes(context.index()));
    }

    @Override
    public void set(BindingSetStatementContext<byte[]> context) throws SQLException {
        context.statement().setBytes(context.index(), context.value());
    }
}
