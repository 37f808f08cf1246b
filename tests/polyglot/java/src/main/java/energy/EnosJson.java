package energy;

import com.google.gson.ToNumberPolicy;
import energy.enos.JSON;
import energy.enos.model.TsdbItemsItemsInner;
import energy.enos.model.TsdbUnifiedItemsV20ItemsInner;

/** Makes the generated client read what it would lose. */
public final class EnosJson {
    private EnosJson() {}

    /** To be called once, before the first request. */
    public static void keepAll() {
        JSON.setGson(JSON.getGson().newBuilder()
                .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE) // a value of any type: 1 is read as 1, not as 1.0
                // A field of several structs must be known after its structs, or their free keys, which hold the measured values, are dropped.
                .registerTypeAdapterFactory(new TsdbItemsItemsInner.CustomTypeAdapterFactory())
                .registerTypeAdapterFactory(new TsdbUnifiedItemsV20ItemsInner.CustomTypeAdapterFactory())
                .create());
    }
}
