# Sourced by the scripts beside it, after lib.sh.

# bench_product: copies the built product with the measuring bundle in it; sets scratch, product and launcher. The caller
# deletes $scratch in the end.
bench_product() {
  scratch=$(mktemp -d)
  product=$scratch/product
  cp -r "$top/releng/product/target/products/org.throughline.product/linux/gtk/x86_64/throughline" "$product"
  local jar version
  jar=$(ls "$top"/releng/bench/org.throughline.bench/target/org.throughline.bench-*-SNAPSHOT.jar)
  cp "$jar" "$product/plugins/org.throughline.bench.jar"
  (cd "$scratch" && "$JAVA_HOME/bin/jar" xf "$jar" META-INF/MANIFEST.MF)
  version=$(sed -n 's/^Bundle-Version: \([0-9.]*\).*/\1/p' "$scratch/META-INF/MANIFEST.MF")
  rm -rf "$product"/configuration/org.eclipse.{osgi,core.runtime,equinox.app}
  echo "org.throughline.bench,$version,plugins/org.throughline.bench.jar,4,false" \
    >>"$product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
  launcher=$(ls "$product"/plugins/org.eclipse.equinox.launcher_*.jar)
}
