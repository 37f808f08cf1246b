package energy;

import java.io.IOException;
import java.util.Comparator;
import okhttp3.Interceptor;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.Response;

/** The generated client sends the parts of a form in any order; this sends files after what describes them. */
public final class FilesLast implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!(request.body() instanceof MultipartBody form)) return chain.proceed(request);
        MultipartBody.Builder ordered = new MultipartBody.Builder(form.boundary()).setType(form.type());
        form.parts().stream().sorted(Comparator.comparing(FilesLast::isFile)).forEach(ordered::addPart);
        return chain.proceed(request.newBuilder().method(request.method(), ordered.build()).build());
    }

    private static boolean isFile(MultipartBody.Part part) {
        return part.headers() != null && String.valueOf(part.headers().get("Content-Disposition")).contains("; filename=");
    }
}
