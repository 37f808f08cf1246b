package energy;

import com.google.gson.ToNumberPolicy;
import energy.enos.JSON;

/** Makes the generated client read numbers as they are. */
public final class EnosJson {
    private EnosJson() {}

    /** To be called once, before the first request: a value of any type is read as 1 where 1 was sent, not as 1.0. */
    public static void keepAll() {
        JSON.setGson(JSON.getGson().newBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create());
    }
}
